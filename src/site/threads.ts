// Work shared out to threads; each answers with the one message it sends.
import { Worker } from 'node:worker_threads';

/** Room for what is made and dropped again, in MB: pages and records are, by the hundred. */
const young = 128;

const running = new Set<Worker>();

/** Ends every thread of this process at once: for a process that is being ended, which cannot wait for anything. */
export function endThreads(): void {
  for (const thread of running) void thread.terminate();
}

export interface Threads<Answer> {
  /** In the order of the tasks. Rejects with what the first of them threw. */
  readonly answers: Promise<Answer[]>;
  /** Ends those still at work. */
  readonly stop: () => Promise<void>;
}

/** One thread per task. `program`: a module that reads its task from `workerData` and posts its answer once. */
export function startThreads<Answer>(program: URL, tasks: readonly unknown[]): Threads<Answer> {
  const threads = tasks.map(
    (workerData) => new Worker(program, { workerData, resourceLimits: { maxYoungGenerationSizeMb: young } }),
  );
  for (const thread of threads) {
    running.add(thread);
    thread.once('exit', () => running.delete(thread));
  }
  const answers = Promise.all(
    threads.map(
      (thread) =>
        new Promise<Answer>((resolve, reject) => {
          thread.once('message', resolve);
          thread.once('error', reject);
          thread.once('exit', (code) => reject(new Error(`${program.pathname} ended with ${code}`)));
        }),
    ),
  );
  return { answers, stop: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))) };
}

/** All tasks done; when one fails, the others are ended. */
export async function inThreads<Answer>(program: URL, tasks: readonly unknown[]): Promise<Answer[]> {
  const { answers, stop } = startThreads<Answer>(program, tasks);
  try {
    return await answers;
  } finally {
    await stop();
  }
}
