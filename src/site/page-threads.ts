// The threads that render pages beside the one that asks for them: of those one runs Astro, and all open its bundle.
import type { Portal } from '#core';
import { type Bundle, openBundle } from './astro-bundle.ts';
import { withPortal } from './handed-portal.ts';
import { type PackedPortal, packPortal } from './packed-portal.ts';
import { type AstroSettings, setEnvironment } from './publish-astro.ts';
import type { FileRead } from './read-file.ts';
import { renderShare, type ShareOrder } from './render-share.ts';
import { startThreads, type Threads } from './threads.ts';

/** What one thread is given. It answers with the files of each phase (see render-share.ts). */
export interface Task {
  readonly runs: 'astro' | 'bundle';
  readonly settings: AstroSettings;
  readonly folder: string;
  readonly share: ShareOrder;
}

/** What a thread is told when the content is known to be good. */
export interface Start {
  readonly portal: PackedPortal;
  /** Of one that does not run Astro. */
  readonly bundle?: Bundle;
}

/** The one that runs Astro answers with the bundle before all else, and with nothing when Astro has ended. */
export type ThreadAnswer = readonly FileRead[] | Bundle;

/** The threads beside this one. */
export interface Others {
  /** To be called once, when the content is good. */
  readonly start: (portal: Portal) => Promise<Bundle>;
  /** Of the phase 0, 1 or 2: what they have written, all together. */
  readonly phase: (phase: number) => Promise<readonly FileRead[]>;
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
    start: async (portal) => {
      const packed = packPortal(portal);
      astro.tell({ portal: packed } satisfies Start);
      const [bundle] = (await astro.answers(0)) as [Bundle];
      rest.tell({ portal: packed, bundle } satisfies Start);
      return bundle;
    },
    phase: async (phase) => {
      const answers = await Promise.all([astro.answers(phase + 1), rest.answers(phase)]);
      return answers.flat(2) as FileRead[];
    },
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
  told: {
    /** All shares are through with a phase. */
    readonly done: (phase: number, reads: readonly FileRead[]) => void;
    /** And with the last. */
    readonly rendered: () => void;
  },
) => Promise<readonly FileRead[]>;

/** What this thread renders while `others` do. */
export const renderBeside =
  (others: Others): Render =>
  async ({ settings, share }, portal, { done, rendered }) => {
    const phases: Promise<readonly FileRead[]>[] = [];
    const end = async (phase: number, reads: readonly FileRead[]): Promise<readonly FileRead[]> => {
      const all = [...reads, ...(await others.phase(phase))];
      done(phase, all);
      return all;
    };
    const work = async (): Promise<void> => {
      setEnvironment(settings);
      process.env.NODE_ENV = 'production';
      await renderShare(share, await openBundle(await others.start(portal)), (reads) => {
        const ended = end(phases.length, reads);
        // The race below hears of the same fault.
        ended.catch(() => undefined);
        phases.push(ended);
      });
    };
    // Whatever ends another thread ends this one.
    const fault = others.phase(2).then(() => new Promise<never>(() => undefined));
    await withPortal(portal, () => Promise.race([work(), fault]));
    const reads = (await Promise.all(phases)).flat();
    const ended = others.end();
    // What follows may fail before it is awaited.
    ended.catch(() => undefined);
    rendered();
    await ended;
    return reads;
  };
