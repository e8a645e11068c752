// The threads that render pages beside the one that asks for them: of those one runs Astro, and all open its bundle.
import type { Portal } from '#core';
import { type Bundle, openBundle } from './astro-bundle.ts';
import { withPortal } from './handed-portal.ts';
import { type SiteOrder, setEnvironment, settingsOf } from './publish-astro.ts';
import type { FileRead } from './read-file.ts';
import { renderShare, type ShareOrder } from './render-share.ts';
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

/** The threads beside this one: of them one runs Astro. */
export interface Others {
  readonly bundle: () => Promise<Bundle>;
  /** Of the phase 0, 1 or 2. */
  readonly phase: (phase: number) => Promise<ThreadAnswer[]>;
  /** Astro may remove the bundle; resolves when it has ended. */
  readonly end: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function startOthers(task: Task, count: number): Others {
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

export type Render = (
  task: Task,
  portal: Portal,
  /** All shares are through with a phase. */
  done: (phase: number, answers: readonly ThreadAnswer[]) => void,
) => Promise<readonly ThreadAnswer[]>;

/** What this thread renders while `others` do. */
export const renderBeside =
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
