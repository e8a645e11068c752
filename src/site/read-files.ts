// All files of the built site, read by as many threads as there are processors.
import { availableParallelism } from 'node:os';
import { type FileRead, readFile } from './read-file.ts';
import { inThreads } from './threads.ts';

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
  const tasks: Share[] = shares.map((share) => ({ site, files: share }));
  const read = await inThreads<FileRead[]>(new URL('./read-files-thread.ts', import.meta.url), tasks);
  return files.map((_, index) => read[index % threads]?.[Math.floor(index / threads)] as FileRead);
}
