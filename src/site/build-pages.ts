// The content checked and its pages built, by as many threads as there are shares: all begin at once, each reads the content for
// itself, and whoever is free renders the next page. One of them bundles the pages for all, while the others check.
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Portal } from '#core';
import type { Language } from '#i18n';
import { type Bundle, openBundle } from './astro-bundle.ts';
import { checkContent, type Reading } from './check-content.ts';
import { withPortal } from './handed-portal.ts';
import { projectRoot } from './project-root.ts';
import { moveInto, type SiteOrder, setEnvironment, settingsBefore, settingsOf } from './publish-astro.ts';
import type { FileRead } from './read-file.ts';
import { newTickets, renderShare, type ShareOrder } from './render-share.ts';
import { assetsIn, runAstro } from './run-astro.ts';
import { startThreads, type Threads } from './threads.ts';

/** What one thread is given. One that runs Astro answers first with the bundle and last when Astro has ended. */
export interface Task {
  readonly runs: 'astro' | 'bundle';
  readonly order: SiteOrder;
  readonly folder: string;
  readonly share: ShareOrder;
}

/** Of the files of one phase: see render-share.ts. */
export interface ThreadAnswer {
  readonly version: string;
  readonly reads: readonly FileRead[];
  readonly bundle?: Bundle;
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

/** The threads beside this one: of them one runs Astro. */
interface Others {
  readonly bundle: () => Promise<Bundle>;
  /** Of the phase 0, 1 or 2. */
  readonly phase: (phase: number) => Promise<ThreadAnswer[]>;
  /** Astro may remove the bundle; resolves when it has ended. */
  readonly end: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

function startOthers(task: Task, count: number): Others {
  const start = (tasks: readonly Task[]): Threads<ThreadAnswer> =>
    startThreads(new URL('./build-pages-thread.ts', import.meta.url), tasks);
  const astro = start([{ ...task, runs: 'astro' }]);
  const rest = start(Array.from({ length: count - 1 }, () => task));
  return {
    bundle: async () => {
      const bundle = (await astro.answers(0))[0]?.bundle as Bundle;
      rest.tell(bundle);
      return bundle;
    },
    phase: async (phase) => (await Promise.all([astro.answers(phase + 1), rest.answers(phase)])).flat(),
    end: async () => {
      astro.tell('end');
      await astro.answers(4);
    },
    stop: async () => void (await Promise.all([astro.stop(), rest.stop()])),
  };
}

type Render = (
  task: Task,
  portal: Portal,
  /** All shares are through with a phase. */
  done: (phase: number, answers: readonly ThreadAnswer[]) => void,
) => Promise<readonly ThreadAnswer[]>;

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

const renderBeside =
  (others: Others): Render =>
  async ({ order, share }, portal, done) => {
    const { version } = portal;
    const phases: Promise<readonly ThreadAnswer[]>[] = [];
    const end = async (phase: number, reads: readonly FileRead[]): Promise<readonly ThreadAnswer[]> => {
      const answers = [{ version, reads }, ...(await others.phase(phase))];
      done(phase, answers);
      return answers;
    };
    const work = async (): Promise<void> => {
      setEnvironment(settingsOf(order, portal));
      process.env.NODE_ENV = 'production';
      await renderShare(share, await openBundle(await others.bundle()), (reads) => {
        const ended = end(phases.length, reads);
        // The race below hears of the same fault.
        ended.catch(() => undefined);
        phases.push(ended);
      });
    };
    // Whatever ends another thread ends this one.
    const fault = others.phase(2).then(() => new Promise<never>(() => undefined));
    await withPortal(portal, () => Promise.race([work(), fault]));
    return (await Promise.all(phases)).flat();
  };
