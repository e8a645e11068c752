// One run of Astro over the site's addresses. Several at once, each in a thread of its own, share them out as they go.
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
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

const isEnglish = (path: string): boolean => /^\/?en\//.test(path);

/**
 * Every share walks the same addresses in the same order, Chinese pages and downloads before English pages. Whoever is free takes
 * the next ticket and renders the address of that number; of the others Astro hears that there is nothing to write. So no share
 * waits, and each address is rendered once.
 */
function ownPages({ folder, tickets }: ShareOrder, base: string, write: Write): AstroIntegration {
  const site = pagesIn(folder);
  let address = 0;
  let ticket = Atomics.add(tickets, 0, 1);
  return {
    name: 'own-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((all) => ({
          ...all,
          getStaticPaths: async () => {
            const paths = await all.getStaticPaths();
            const english = paths.filter(({ pathname }) => isEnglish(pathname));
            return [...paths.filter(({ pathname }) => !isEnglish(pathname)), ...english];
          },
          render: async (request, options) => {
            if (isEnglish(new URL(request.url).pathname.slice(base.length))) write.turnToEnglish();
            address += 1;
            if (ticket !== address - 1) return new Response(null);
            const rendered = await all.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (response.body !== null)
              write.add(await writePage(site, base, request.url, options.routeData, response));
            ticket = Atomics.add(tickets, 0, 1);
            // What other threads say is heard between two pages.
            await setImmediate();
            return new Response(null);
          },
        })),
    },
  };
}

/** What a share does with what is to know of the files it has written. */
interface Write {
  readonly add: (reads: readonly FileRead[]) => void;
  readonly turnToEnglish: () => void;
}

/**
 * Tells `chinese` of the files this share has written once it has come to the English pages, and resolves with what is to know of
 * those. Astro puts its working files into the output only when that lies below the working directory, and otherwise into one
 * place shared by all runs; so the caller works inside the folder, with a link to where the packages are.
 */
export async function buildShare(
  order: ShareOrder,
  settings: AstroSettings,
  chinese: (reads: readonly FileRead[]) => void,
): Promise<FileRead[]> {
  let [reads, isEnglishTurn]: [FileRead[], boolean] = [[], false];
  const write: Write = {
    add: (read) => reads.push(...read),
    turnToEnglish: () => {
      if (isEnglishTurn) return;
      chinese(reads);
      [reads, isEnglishTurn] = [[], true];
    },
  };
  setEnvironment(settings);
  process.env.NODE_ENV = 'production';
  const { build } = await import('astro');
  await build({
    root: projectRoot,
    outDir: `${assetsOf(order)}/`,
    cacheDir: `${join(order.folder, `cache-${order.part}`)}/`,
    logLevel: 'warn',
    mode: 'production',
    integrations: [ownPages(order, settings.base, write)],
    vite: { cacheDir: join(order.folder, `vite-${order.part}`) },
  });
  write.turnToEnglish();
  return reads;
}
