// One run of Astro: it bundles the pages and writes what stands beside them; who renders the pages is the caller's affair.
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type Bundle, bundleOf, type Renderer, rendererOf } from './astro-bundle.ts';
import { projectRoot } from './project-root.ts';
import { type AstroSettings, setEnvironment } from './publish-astro.ts';

/** Where Astro puts style sheets, scripts, `public/` and the site map. */
export const assetsIn = (folder: string): string => join(folder, 'astro');

/** Called once when the pages are bundled; they are to be rendered and written when it resolves. */
export type RenderPages = (renderer: Renderer, bundle: Bundle) => Promise<void>;

/** Of what Astro then asks to be rendered it hears that there is nothing to write: it only learns which pages there are. */
const ownPages = (output: string, renderPages: RenderPages): AstroIntegration => ({
  name: 'own-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((own) => ({
        ...own,
        getStaticPaths: async () => {
          await renderPages(rendererOf(own), bundleOf(own, output));
          return (await own.getStaticPaths()).filter(({ route }) => route.type === 'page');
        },
        render: async () => new Response(null),
      })),
  },
});

/**
 * Astro puts its working files into the output only when that lies below the working directory, and otherwise into one place shared
 * by all runs; so the caller works inside `folder`, with a link to where the packages are.
 */
export async function runAstro(folder: string, settings: AstroSettings, renderPages: RenderPages): Promise<void> {
  setEnvironment(settings);
  process.env.NODE_ENV = 'production';
  const { build } = await import('astro');
  const output = assetsIn(folder);
  await build({
    root: projectRoot,
    outDir: `${output}/`,
    cacheDir: `${join(folder, 'cache')}/`,
    logLevel: 'warn',
    mode: 'production',
    integrations: [ownPages(output, renderPages)],
    vite: { cacheDir: join(folder, 'vite') },
  });
}
