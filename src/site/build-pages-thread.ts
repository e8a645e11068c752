// A thread of build-pages.ts: builds its share of the pages and answers once they are written.
import { parentPort, workerData } from 'node:worker_threads';
import { buildTask, type Task, type ThreadAnswer } from './build-pages.ts';

const { reading, reads } = await buildTask(workerData as Task);
parentPort?.postMessage({ version: reading.version, reads } satisfies ThreadAnswer);
