// All files of the built site, read by as many threads as there are processors.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type FileRead, readFile } from './read-file.ts';

/** What one thread is given. */
export interface Share {
  readonly site: string;
  readonly files: readonly string[];
}

/** Fewer files than this are read before a thread has started. */
const worthAThread = 500;

/** In the order of `files`. Rejects with what a thread could not read. */
export async function readFiles(site: string, files: readonly string[]): Promise<FileRead[]> {
  const threads = Math.min(availableParallelism(), Math.floor(files.length / worthAThread));
  if (threads < 2) return files.map((file) => readFile(site, file));
  // Every n-th file, so that large and small pages are shared alike.
  const shares = Array.from({ length: threads }, (_, at) => files.filter((_, index) => index % threads === at));
  const read = await Promise.all(shares.map((share) => readInThread({ site, files: share })));
  return files.map((_, index) => read[index % threads]?.[Math.floor(index / threads)] as FileRead);
}

function readInThread(share: Share): Promise<FileRead[]> {
  const thread = new Worker(new URL('./read-files-thread.ts', import.meta.url), {
    workerData: share,
    resourceLimits: { maxYoungGenerationSizeMb: 128 },
  });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`a reading thread ended with ${code}`)));
  });
}
