// One run of Astro over the site's addresses. Several at once, each in a thread of its own, share them out as they go.
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectRoot } from './project-root.ts';
import { type AstroSettings, setEnvironment } from './publish-astro.ts';
import type { FileRead } from './read-file.ts';
import { writePage } from './write-page.ts';

export interface ShareOrder {
  /** Where caches and what Astro writes by itself go: into its folder astro-<part>. */
  readonly folder: string;
  readonly part: number;
  /** One number all shares hold: how many addresses have been given out. Made by `newTickets`. */
  readonly tickets: Int32Array;
}

export const newTickets = (): Int32Array => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Where the pages of all shares go. */
export const pagesIn = (folder: string): string => join(folder, 'site');

/** Where Astro puts style sheets, scripts, `public/` and the site map. */
export const assetsOf = ({ folder, part }: ShareOrder): string => join(folder, `astro-${part}`);

/**
 * Every share walks the same addresses in the same order. Whoever is free takes the next ticket and renders the address of that
 * number; of the others Astro hears that there is nothing to write. So no share waits, and each address is rendered once.
 */
function ownPages({ folder, tickets }: ShareOrder, base: string, reads: FileRead[]): AstroIntegration {
  const site = pagesIn(folder);
  let address = 0;
  let ticket = Atomics.add(tickets, 0, 1);
  return {
    name: 'own-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((all) => ({
          ...all,
          render: async (request, options) => {
            address += 1;
            if (ticket !== address - 1) return new Response(null);
            const rendered = await all.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (response.body !== null)
              reads.push(...(await writePage(site, base, request.url, options.routeData, response)));
            ticket = Atomics.add(tickets, 0, 1);
            return new Response(null);
          },
        })),
    },
  };
}

/**
 * Resolves with what is to know of every file it has written. Astro puts its working files into the output only when that lies
 * below the working directory, and otherwise into one place shared by all runs; so the caller works inside the folder, with
 * a link to where the packages are.
 */
export async function buildShare(order: ShareOrder, settings: AstroSettings): Promise<FileRead[]> {
  const reads: FileRead[] = [];
  setEnvironment(settings);
  process.env.NODE_ENV = 'production';
  const { build } = await import('astro');
  await build({
    root: projectRoot,
    outDir: `${assetsOf(order)}/`,
    cacheDir: `${join(order.folder, `cache-${order.part}`)}/`,
    logLevel: 'warn',
    mode: 'production',
    integrations: [ownPages(order, settings.base, reads)],
    vite: { cacheDir: join(order.folder, `vite-${order.part}`) },
  });
  return reads;
}
