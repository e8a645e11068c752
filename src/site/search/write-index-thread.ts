// A thread of index-site.ts: writes the indexes of one language one after the other, by one program of Pagefind.
import { parentPort, workerData } from 'node:worker_threads';
import { type LanguageRecords, writeIndexes } from './write-index.ts';

parentPort?.postMessage(await writeIndexes(workerData as LanguageRecords[]));
