import type { RouteData } from 'astro';
import { expect, test } from 'vitest';
import type { FileRead } from '#site/read-file';
import { newTickets, renderShare } from '#site/render-share';
import { scratchFolder } from '../tools/scratch.ts';

const page = { type: 'page', route: '/[id]' } as RouteData;
const download = { type: 'endpoint', route: '/[table].csv' } as RouteData;
const addresses = [
  { path: 'en/a/', route: page },
  { path: 'a/', route: page },
  { path: 'a.csv', route: download },
  { path: 'enough/', route: page },
  { path: 'en/', route: page },
  { path: '', route: page },
];

const renderer = (asked: string[]) => ({
  addresses: async () => addresses,
  render: async (request: Request) => {
    asked.push(new URL(request.url).pathname);
    return new Response(`<!doctype html><title>${request.url}</title></html>`);
  },
});

test('renderShare: Chinese pages, English pages, downloads, and told at the end of each', async () => {
  const asked: string[] = [];
  const told: string[][] = [];
  const share = { site: scratchFolder(), base: '/sub/', tickets: newTickets() };
  await renderShare(share, renderer(asked), (reads) => told.push(reads.map(({ file }) => file)));
  expect(told).toEqual([
    ['a/index.html', 'enough/index.html', 'index.html'],
    ['en/a/index.html', 'en/index.html'],
    ['a.csv'],
  ]);
  expect(asked).toEqual(['/sub/a/', '/sub/enough/', '/sub/', '/sub/en/a/', '/sub/en/', '/sub/a.csv']);
});

test('renderShare, three at once: each address is rendered once, and each share is told three times', async () => {
  const asked: string[] = [];
  const share = { site: scratchFolder(), base: '/', tickets: newTickets() };
  const told: FileRead[][] = [];
  await Promise.all([1, 2, 3].map(() => renderShare(share, renderer(asked), (reads) => told.push([...reads]))));
  expect(asked.toSorted()).toEqual(addresses.map(({ path }) => `/${path}`).toSorted());
  expect(told).toHaveLength(9);
  expect(told.flat()).toHaveLength(addresses.length);
});
