import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { Exact, Portal } from '#core';
import { checkContent } from '#site/check-content';
import { openPortal, packPortal } from '#site/packed-portal';

const portal = checkContent('content').portal as Portal;

test('openPortal(packPortal(portal)): the same portal, whose numbers can be reckoned with and whose parts are shared as before', () => {
  const opened = openPortal(packPortal(portal));
  expect(opened).not.toBe(portal);
  expect(opened).toStrictEqual(portal);
  const project = opened.reports.flatMap(({ projects }) => projects)[0];
  expect(opened.projects).toContain(project);
  const rates = ({ projects }: Portal): Exact[] => projects.flatMap(({ money }) => money.rate.value ?? []);
  const sums = [opened, portal].map((one) =>
    rates(one)
      .reduce((sum, rate) => sum.add(rate))
      .toFraction(),
  );
  expect(sums[0]).toBe(sums[1]);
});

test('packPortal(portal): opened in another thread without being sent', async () => {
  const packed = packPortal(portal);
  const own = new URL('../../src/site/packed-portal.ts', import.meta.url).href;
  const program = `const { parentPort, workerData } = require('node:worker_threads');
    import('${own}').then(({ openPortal }) => parentPort.postMessage(openPortal(workerData).version));`;
  const worker = new Worker(program, { eval: true, workerData: packed });
  expect(await new Promise((resolve) => worker.once('message', resolve))).toBe(portal.version);
  await worker.terminate();
});

test('packPortal(portal with an object of another class) is refused, since packing would keep its fields alone', () => {
  const odd = { ...portal, updated: new Date(0) } as unknown as Portal;
  expect(() => packPortal(odd)).toThrow(new TypeError('a portal cannot hand over a Date'));
});
