// The content checked and its pages built, by as many threads as there are shares: all begin at once, each reads the content for
// itself, and whoever is free renders the next page.
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assetsOf, buildShare, newTickets, pagesIn, type ShareOrder } from './build-share.ts';
import { checkContent, type Reading } from './check-content.ts';
import { withPortal } from './handed-portal.ts';
import { projectRoot } from './project-root.ts';
import { moveInto, type SiteOrder, settingsOf } from './publish-astro.ts';
import type { FileRead } from './read-file.ts';
import { startThreads } from './threads.ts';

/** What one thread is given, and what it answers. */
export interface Task {
  readonly order: SiteOrder;
  readonly share: ShareOrder;
}
export interface Built {
  readonly reading: Reading;
  /** Of every file the share has written; none when the content is refused. */
  readonly reads: readonly FileRead[];
}
export type ThreadAnswer = Omit<Built, 'reading'> & Pick<Reading, 'version'>;

export interface Pages extends Built {
  /** The folder of the site. */
  readonly site: string;
  /** The content was the same for all shares. */
  readonly isSteady: boolean;
}

/** Builds all pages below `folder`. `checked` is called as soon as this thread knows what the content is worth. */
export async function buildPages(
  order: SiteOrder,
  folder: string,
  shares: number,
  checked: () => void,
): Promise<Pages> {
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
    const built = buildTask(own, checked);
    const [{ reading, reads }, answers] = await Promise.all([built, stopUnless(built, threads)]);
    const site = pagesIn(folder);
    if (reading.portal !== undefined) for (const { share } of [own, ...others]) moveInto(site, assetsOf(share));
    return {
      site,
      reading: { ...reading, content: order.content },
      reads: [...reads, ...answers.flatMap((answer) => answer.reads)],
      isSteady: answers.every(({ version }) => version === reading.version),
    };
  } finally {
    await threads.stop();
    process.chdir(home);
  }
}

/** What the threads answer; nobody waits for them when the content is refused. */
async function stopUnless(built: Promise<Built>, threads: ReturnType<typeof startThreads<ThreadAnswer>>) {
  const isRefused = built.then(({ reading }) => reading.portal === undefined);
  return (await Promise.race([isRefused, threads.answers])) === true ? [] : threads.answers;
}

export async function buildTask({ order, share }: Task, checked?: () => void): Promise<Built> {
  const reading = checkContent(order.content);
  checked?.();
  const { portal } = reading;
  if (portal === undefined) return { reading, reads: [] };
  return { reading, reads: await withPortal(portal, () => buildShare(share, settingsOf(order, portal))) };
}
