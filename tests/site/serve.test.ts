import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, serve } from '#site/serve';
import { scratchFolder, writeFiles } from '../tools/scratch.ts';

const folder = scratchFolder();
writeFiles(folder, {
  'secret.txt': 'secret',
  'site/index.html': 'home',
  'site/404.html': 'nothing here',
  'site/data/reports.csv': 'a',
  'site/reports/index.html': 'reports',
});
const site = join(folder, 'site');

test.each([
  ['/', '/', { status: 200, file: join(site, 'index.html') }],
  ['/', '/reports/', { status: 200, file: join(site, 'reports/index.html') }],
  ['/', '/reports/?year=2021', { status: 200, file: join(site, 'reports/index.html') }],
  ['/', '/reports', { status: 301, location: '/reports/' }],
  ['/', '/data/reports.csv', { status: 200, file: join(site, 'data/reports.csv') }],
  ['/', '/data/', { status: 404, file: join(site, '404.html') }],
  ['/', '/none', { status: 404, file: join(site, '404.html') }],
  ['/', '/../secret.txt', { status: 400 }],
  ['/', '/%2e%2e/secret.txt', { status: 400 }],
  ['/', '/..%5csecret.txt', { status: 400 }],
  ['/', '/%', { status: 400 }],
  ['/', '/%00', { status: 400 }],
  ['/sub/', '/', { status: 301, location: '/sub/' }],
  ['/sub/', '/sub', { status: 301, location: '/sub/' }],
  ['/sub/', '/sub/', { status: 200, file: join(site, 'index.html') }],
  ['/sub/', '/subway/', { status: 404, file: join(site, '404.html') }],
])('answer(site, %s, %s)', (base, url, expected) => {
  expect(answer(site, base, url)).toEqual(expected);
});

let running: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  running = await serve(site, '/', 42_300);
});
afterAll(() => running.server.close());

test('serve(taken port): the next free one is used', async () => {
  const second = await serve(site, '/', running.port);
  expect(second.port).toBeGreaterThan(running.port);
  second.server.close();
});

test('fetch(csv): type with charset, and the headers a <meta> policy cannot set', async () => {
  const { headers } = await fetch(`http://127.0.0.1:${running.port}/data/reports.csv`);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
});

test('fetch(POST): refused', async () => {
  expect((await fetch(`http://127.0.0.1:${running.port}/`, { method: 'POST' })).status).toBe(405);
});
