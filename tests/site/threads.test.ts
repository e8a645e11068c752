import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { inThreads } from '#site/threads';
import { scratchFolder, writeFiles } from '../tools/scratch.ts';

const folder = writeFiles(scratchFolder(), {
  'double.mjs': `import { parentPort, workerData } from 'node:worker_threads';
    if (workerData < 0) throw new RangeError('less than nothing');
    if (workerData === 0) process.exit(3);
    parentPort.postMessage(workerData * 2);
    setInterval(() => {}, 1000);`,
});
const double = pathToFileURL(join(folder, 'double.mjs'));

test('inThreads(tasks): their answers in order, and no thread is left at work', async () => {
  expect(await inThreads<number>(double, [3, 1, 2])).toEqual([6, 2, 4]);
});

test('inThreads(a task that fails, one that falls silent): rejects', async () => {
  await expect(inThreads<number>(double, [1, -1])).rejects.toThrow('less than nothing');
  await expect(inThreads<number>(double, [0])).rejects.toThrow('ended with 3');
});
