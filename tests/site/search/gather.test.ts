import { expect, test } from 'vitest';
import { gather } from '#site/search/gather';
import type { SearchRecord } from '#site/search/records';

const record = (page: string, anchor: string, met?: string): SearchRecord => ({
  ...{
    language: 'zh',
    kinds: [anchor === '' ? 'project' : 'row'],
    page,
    title: `题${anchor}`,
    also: [`别${anchor}`],
    around: [],
    order: {},
    both: true,
  },
  context: ['青水科协', '项目'],
  top: { title: '项目', context: ['青水科协'] },
  facets: met === undefined ? {} : { met: [met] },
  places: [{ k: 'row', a: anchor, h: `题${anchor}`, x: '文'.repeat(1800) }],
});
const records = [
  record('a/', ''),
  record('a/', 'row-1', 'met'),
  record('a/', 'row-2', 'short'),
  record('a/', 'row-3'),
  record('a/', 'row-4'),
  record('b/', 'row-1'),
];

test('gather(few records): one for each place', () => {
  expect(gather(records, 10)).toEqual(records);
});

test('gather(too many): neighbours of one page together up to 6,000 characters, no place lost', () => {
  const gathered = gather(records, 3);
  expect(gathered.map(({ page, places }) => [page, places.map(({ a }) => a)])).toEqual([
    ['a/', ['', 'row-1', 'row-2']],
    ['a/', ['row-3', 'row-4']],
    ['b/', ['row-1']],
  ]);
  expect(gathered[0]).toMatchObject({ title: '项目', context: ['青水科协'], facets: { met: ['met', 'short'] } });
  expect(gathered[0]?.kinds).toEqual(['project', 'row']);
  expect(gathered[0]?.also).toEqual(['', 'row-1', 'row-2'].flatMap((one) => [`题${one}`, `别${one}`]));
});

test('gather(too many): a longer place is parted between its lines, and every line stays', () => {
  const lines = Array.from({ length: 400 }, (_, number) => `${number}${'文'.repeat(60)}`);
  const long = { ...record('c/', 'list'), places: [{ k: 'page', a: 'list', h: '题', x: lines.join('\n') }] } as const;
  const gathered = gather([...records, long], 3).filter(({ page }) => page === 'c/');
  expect(gathered.map(({ places }) => places.length)).toEqual(gathered.map(() => 1));
  expect(Math.max(...gathered.map(({ places }) => places[0]?.x.length ?? 0))).toBeLessThanOrEqual(6000);
  expect(gathered.map(({ places }) => places[0]?.x).join('\n')).toBe(lines.join('\n'));
  expect(new Set(gathered.map(({ places }) => places[0]?.a))).toEqual(new Set(['list']));
});
