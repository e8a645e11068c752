// A thread of read-files.ts: reads its share and answers once.
import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from './read-file.ts';
import type { Share } from './read-files.ts';

const { site, files } = workerData as Share;
parentPort?.postMessage(files.map((file) => readFile(site, file)));
