// A thread of publish-astro.ts: builds its share of the pages and answers once they are written.
import { parentPort, workerData } from 'node:worker_threads';
import { buildShare, type ShareOrder } from './build-share.ts';

await buildShare(workerData as ShareOrder);
parentPort?.postMessage('written');
