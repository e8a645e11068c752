// The content checked and its pages built, by as many threads as there are shares: all begin at once, each reads the content for
// itself, and whoever is free renders the next page. One of them bundles the pages for all, while the others check.
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Portal } from '#core';
import type { Language } from '#i18n';
import { checkContent, type Reading } from './check-content.ts';
import { withPortal } from './handed-portal.ts';
import { type Render, renderBeside, startOthers, type Task, type ThreadAnswer } from './page-threads.ts';
import { projectRoot } from './project-root.ts';
import { moveInto, type SiteOrder, settingsBefore, settingsOf } from './publish-astro.ts';
import type { FileRead } from './read-file.ts';
import { newTickets, renderShare, type ShareOrder } from './render-share.ts';
import { assetsIn, runAstro } from './run-astro.ts';

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
  /** All pages of a language are written. */
  readonly written: (language: Language, site: string, portal: Portal, reads: readonly FileRead[]) => void;
}

/** Builds all pages below `folder`. */
export async function buildPages(order: SiteOrder, folder: string, shares: number, moments: Moments): Promise<Pages> {
  const given = { ...order, content: resolve(order.content) };
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const home = process.cwd();
  process.chdir(folder);
  const site = join(folder, 'site');
  const share: ShareOrder = { site, base: settingsBefore(given).base, tickets: newTickets() };
  const task: Task = { runs: 'bundle', order: given, folder, share };
  const others = shares === 1 ? undefined : startOthers(task, shares - 1);
  try {
    const reading = checkContent(given.content);
    moments.checked();
    const { portal } = reading;
    const pages = { site, reading: { ...reading, content: order.content } };
    if (portal === undefined) return { ...pages, reads: [], isSteady: true };
    const done = (phase: number, answers: readonly ThreadAnswer[]): void => {
      const reads = answers.flatMap((answer) => answer.reads);
      if (phase < languages.length) moments.written(languages[phase] as Language, site, portal, reads);
    };
    const built = await (others === undefined ? renderAlone : renderBeside(others))(task, portal, done);
    const isSteady = built.every(({ version }) => version === reading.version);
    if (isSteady) await others?.end();
    if (isSteady) moveInto(site, assetsIn(folder));
    return { ...pages, reads: built.flatMap(({ reads }) => reads), isSteady };
  } finally {
    await others?.stop();
    process.chdir(home);
  }
}

/** Languages in the order of the phases. */
const languages = ['zh', 'en'] as const;

const renderAlone: Render = async ({ order, folder, share }, portal, done) => {
  const answers: ThreadAnswer[] = [];
  const { version } = portal;
  await withPortal(portal, () =>
    runAstro(folder, settingsOf(order, portal), (renderer) =>
      renderShare(share, renderer, (reads) => {
        answers.push({ version, reads });
        done(answers.length - 1, answers.slice(-1));
      }),
    ),
  );
  return answers;
};
