import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { inThreads, startThreads } from '#site/threads';
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

test('startThreads: answers are kept until they are asked for; an answer that never comes is a fault', async () => {
  const folder = writeFiles(scratchFolder(), {
    'count.mjs': `import { parentPort, workerData } from 'node:worker_threads';
      for (let one = 0; one < workerData; one += 1) parentPort.postMessage(one);`,
  });
  const { answers, stop } = startThreads<number>(pathToFileURL(join(folder, 'count.mjs')), [3, 2]);
  expect(await answers(1)).toEqual([1, 1]);
  expect(await answers(0)).toEqual([0, 0]);
  await expect(answers(2)).rejects.toThrow('ended with 0');
  await stop();
});

test('startThreads: every thread hears what it is told', async () => {
  const folder = writeFiles(scratchFolder(), {
    'echo.mjs': `import { parentPort, workerData } from 'node:worker_threads';
      parentPort.once('message', (word) => parentPort.postMessage(word + workerData));`,
  });
  const { answers, tell, stop } = startThreads<string>(pathToFileURL(join(folder, 'echo.mjs')), [1, 2]);
  tell('told ');
  expect(await answers(0)).toEqual(['told 1', 'told 2']);
  await stop();
});
