// Work shared out to threads, which answer with messages.
import { Worker } from 'node:worker_threads';

/** Room for what is made and dropped again, in MB: pages and records are, by the hundred. */
const young = 128;

const running = new Set<Worker>();

/** Ends every thread of this process at once: for a process that is being ended, which cannot wait for anything. */
export function endThreads(): void {
  for (const thread of running) void thread.terminate();
}

export interface Threads<Answer> {
  /**
   * The n-th answer (0, 1, …) of each thread, in the order of the tasks. Rejects with what the first of them threw, or when one has
   * ended without it.
   */
  readonly answers: (n: number) => Promise<Answer[]>;
  /** To every one of them: what its program hears from its `parentPort`. */
  readonly tell: (message: unknown) => void;
  /** Ends those still at work. */
  readonly stop: () => Promise<void>;
}

/** One thread per task. `program`: a module that reads its task from `workerData` and posts its answers. */
export function startThreads<Answer>(program: URL, tasks: readonly unknown[]): Threads<Answer> {
  const threads = tasks.map(
    (workerData) => new Worker(program, { workerData, resourceLimits: { maxYoungGenerationSizeMb: young } }),
  );
  for (const thread of threads) {
    running.add(thread);
    thread.once('exit', () => running.delete(thread));
  }
  const answerOf = threads.map((thread) => hear<Answer>(thread, program));
  return {
    answers: (n) => Promise.all(answerOf.map((answer) => answer(n))),
    tell: (message) => {
      for (const thread of threads) thread.postMessage(message);
    },
    stop: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))),
  };
}

function hear<Answer>(thread: Worker, program: URL): (n: number) => Promise<Answer> {
  const answers: Answer[] = [];
  let [fault, hasEnded] = [new Error(`${program.pathname} has ended`), false];
  let tell = Promise.withResolvers<void>();
  const news = (): void => {
    tell.resolve();
    tell = Promise.withResolvers();
  };
  const end = (error: Error): void => {
    if (!hasEnded) fault = error;
    hasEnded = true;
    news();
  };
  thread.on('message', (answer: Answer) => {
    answers.push(answer);
    news();
  });
  thread.once('error', end);
  thread.once('exit', (code) => end(new Error(`${program.pathname} ended with ${code}`)));
  return async (n) => {
    while (answers.length <= n && !hasEnded) await tell.promise;
    if (answers.length <= n) throw fault;
    return answers[n] as Answer;
  };
}

/** All tasks done, each with one answer; when one fails, the others are ended. */
export async function inThreads<Answer>(program: URL, tasks: readonly unknown[]): Promise<Answer[]> {
  const { answers, stop } = startThreads<Answer>(program, tasks);
  try {
    return await answers(0);
  } finally {
    await stop();
  }
}
