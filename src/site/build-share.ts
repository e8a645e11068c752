// One run of Astro over a share of the site's addresses. All shares together are the site.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectRoot } from './project-root.ts';

/** Share `part` (0, 1, …) `of` so many. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export interface ShareOrder {
  /** Where caches go, and the pages: into its folder site-<part>. */
  readonly folder: string;
  readonly share: Share;
}

export const siteOf = ({ folder, share }: ShareOrder): string => join(folder, `site-${share.part}`);

/** Renders the addresses of the share; of the others Astro hears that there is nothing to write. */
function ownPages({ part, of }: Share): AstroIntegration {
  const isOwn = (url: string): boolean => createHash('md5').update(url).digest().readUInt32LE(0) % of === part;
  return {
    name: 'own-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((all) => ({
          ...all,
          render: (request, options) =>
            isOwn(request.url) ? all.render(request, options) : Promise.resolve(new Response(null)),
        })),
    },
  };
}

/**
 * Astro puts its working files into the output only when that lies below the working directory, and otherwise into one
 * place shared by all runs; so the caller works inside the folder, with a link to where the packages are.
 */
export async function buildShare(order: ShareOrder): Promise<void> {
  const { folder, share } = order;
  process.env.NODE_ENV = 'production';
  const { build } = await import('astro');
  await build({
    root: projectRoot,
    outDir: `${siteOf(order)}/`,
    cacheDir: `${join(folder, `cache-${share.part}`)}/`,
    logLevel: 'warn',
    mode: 'production',
    integrations: share.of > 1 ? [ownPages(share)] : [],
    vite: { cacheDir: join(folder, `vite-${share.part}`) },
  });
}
