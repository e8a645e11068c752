// The content checked and its pages built, by as many threads as there are shares: one bundles the pages while this one checks the
// content, then whoever is free renders the next page.
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Portal } from '#core';
import type { Language } from '#i18n';
import { checkContent, type Reading } from './check-content.ts';
import { withPortal } from './handed-portal.ts';
import { type Render, renderBeside, startOthers, type Task } from './page-threads.ts';
import { projectRoot } from './project-root.ts';
import { type AstroSettings, moveInto, type SiteOrder, settingsBefore, settingsOf } from './publish-astro.ts';
import type { FileRead } from './read-file.ts';
import { newTickets, renderShare } from './render-share.ts';
import { assetsIn, runAstro } from './run-astro.ts';

export interface Pages {
  /** The folder of the site. */
  readonly site: string;
  readonly reading: Reading;
  /** Of every file the shares have written; none when the content is refused. */
  readonly reads: readonly FileRead[];
  /** The address of the site was the same when the threads began and when the content was read. */
  readonly isSteady: boolean;
}

/** Moments of a build. */
export interface Moments {
  /** This thread knows what the content is worth. */
  readonly checked: () => void;
  /** All pages of a language are written. */
  readonly written: (language: Language, site: string, portal: Portal, reads: readonly FileRead[]) => void;
  /** All pages are written; Astro may still be at its end, in a thread of its own. */
  readonly rendered: (portal: Portal) => void;
}

/** Builds all pages below `folder`. */
export async function buildPages(order: SiteOrder, folder: string, shares: number, moments: Moments): Promise<Pages> {
  const given = { ...order, content: resolve(order.content) };
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const home = process.cwd();
  process.chdir(folder);
  const site = join(folder, 'site');
  const before = settingsBefore(given);
  const tickets = newTickets();
  const taskOf = (settings: AstroSettings): Task => {
    return { runs: 'bundle', settings, folder, share: { site, base: settings.base, tickets } };
  };
  const others = shares === 1 ? undefined : startOthers(taskOf(before), shares - 1);
  try {
    const reading = checkContent(given.content);
    moments.checked();
    const { portal } = reading;
    const pages = { site, reading: { ...reading, content: order.content }, reads: [] };
    if (portal === undefined) return { ...pages, isSteady: true };
    const known = settingsOf(given, portal);
    // Others have begun already: pages of an address that is not that of the content would lead nowhere.
    const isSame = known.base === before.base && known.origin === before.origin;
    if (others !== undefined && !isSame) return { ...pages, isSteady: false };
    const done = (phase: number, reads: readonly FileRead[]): void => {
      if (phase < languages.length) moments.written(languages[phase] as Language, site, portal, reads);
    };
    const rendered = (): void => moments.rendered(portal);
    const render = others === undefined ? renderAlone : renderBeside(others);
    const reads = await render(taskOf(known), portal, { done, rendered });
    moveInto(site, assetsIn(folder));
    return { ...pages, reads, isSteady: true };
  } finally {
    await others?.stop();
    process.chdir(home);
  }
}

/** Languages in the order of the phases. */
const languages = ['zh', 'en'] as const;

const renderAlone: Render = async ({ settings, folder, share }, portal, { done, rendered }) => {
  const phases: (readonly FileRead[])[] = [];
  await withPortal(portal, () =>
    runAstro(folder, settings, (renderer) =>
      renderShare(share, renderer, (reads) => {
        phases.push(reads);
        done(phases.length - 1, reads);
      }),
    ),
  );
  rendered();
  return phases.flat();
};
