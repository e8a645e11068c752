// How long each stage of a build takes.

export interface Spent {
  /** Milliseconds on the clock. */
  readonly clock: number;
  /** Milliseconds of processor time of this program, all threads together: what a busy machine does not stretch. */
  readonly processor: number;
}

/** By stage, in order. */
export type Stages = Readonly<Record<string, Spent>>;

/** `done` ends a stage and begins the next. */
export function startClock(): { readonly stages: Stages; readonly done: (stage: string) => void } {
  const stages: Record<string, Spent> = {};
  let since = now();
  const done = (stage: string): void => {
    const at = now();
    stages[stage] = { clock: at.clock - since.clock, processor: at.processor - since.processor };
    since = at;
  };
  return { stages, done };
}

function now(): Spent {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), processor: (user + system) / 1000 };
}
