// A thread of index-site.ts: writes the index of one language, with a program of Pagefind of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { type LanguageRecords, writeIndexes } from './write-index.ts';

const [written] = await writeIndexes([workerData as LanguageRecords]);
parentPort?.postMessage(written);
