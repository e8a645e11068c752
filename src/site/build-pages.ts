// The content checked and its pages built, by as many threads as there are shares: all begin at once, each reads the content for
// itself, and whoever is free renders the next page.
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Portal } from '#core';
import { assetsOf, buildShare, newTickets, pagesIn, type ShareOrder } from './build-share.ts';
import { checkContent, type Reading } from './check-content.ts';
import { withPortal } from './handed-portal.ts';
import { projectRoot } from './project-root.ts';
import { moveInto, type SiteOrder, settingsOf } from './publish-astro.ts';
import type { FileRead } from './read-file.ts';
import { startThreads, type Threads } from './threads.ts';

/** What one thread is given. It answers with the files that are not English pages, then with the others. */
export interface Task {
  readonly order: SiteOrder;
  readonly share: ShareOrder;
}
export interface ThreadAnswer {
  readonly version: string;
  readonly reads: readonly FileRead[];
}

export interface Pages {
  /** The folder of the site. */
  readonly site: string;
  readonly reading: Reading;
  /** Of every file the shares have written; none when the content is refused. */
  readonly reads: readonly FileRead[];
  /** The content was the same for all shares. */
  readonly isSteady: boolean;
}

/** Moments of a build. */
export interface Moments {
  /** This thread knows what the content is worth. */
  readonly checked: () => void;
  /** All is written but the English pages. */
  readonly chinese: (site: string, portal: Portal, reads: readonly FileRead[]) => void;
}

/** Builds all pages below `folder`. */
export async function buildPages(order: SiteOrder, folder: string, shares: number, moments: Moments): Promise<Pages> {
  const given = { ...order, content: resolve(order.content) };
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const home = process.cwd();
  process.chdir(folder);
  const tickets = newTickets();
  const [own, ...others] = Array.from(
    { length: shares },
    (_, part): Task => ({ order: given, share: { folder, part, tickets } }),
  );
  if (own === undefined) throw new RangeError(`${shares} shares`);
  const threads = startThreads<ThreadAnswer>(new URL('./build-pages-thread.ts', import.meta.url), others);
  try {
    const reading = checkContent(given.content);
    moments.checked();
    const { portal } = reading;
    const built = portal === undefined ? [] : await buildAll(own, portal, threads, moments);
    const site = pagesIn(folder);
    if (portal !== undefined) for (const { share } of [own, ...others]) moveInto(site, assetsOf(share));
    return {
      site,
      reading: { ...reading, content: order.content },
      reads: built.flatMap(({ reads }) => reads),
      isSteady: built.every(({ version }) => version === reading.version),
    };
  } finally {
    await threads.stop();
    process.chdir(home);
  }
}

/** This thread's share, and what the others answer. */
async function buildAll(
  { order, share }: Task,
  portal: Portal,
  threads: Threads<ThreadAnswer>,
  moments: Moments,
): Promise<ThreadAnswer[]> {
  const { version } = portal;
  const answers: ThreadAnswer[] = [];
  const chinese = async (reads: readonly FileRead[]): Promise<void> => {
    answers.push({ version, reads }, ...(await threads.answers(0)));
    moments.chinese(
      pagesIn(share.folder),
      portal,
      answers.flatMap((answer) => answer.reads),
    );
  };
  let told = Promise.resolve();
  const reads = await withPortal(portal, () =>
    Promise.race([
      buildShare(share, settingsOf(order, portal), (first) => {
        told = chinese(first);
        // The race below hears of the same fault.
        told.catch(() => undefined);
      }),
      // Whatever ends another thread ends this one.
      threads.answers(1).then(() => new Promise<never>(() => undefined)),
    ]),
  );
  await told;
  return [...answers, { version, reads }, ...(await threads.answers(1))];
}
