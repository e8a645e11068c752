import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '#site/manifest';
import { itemsOf } from '#site/search/cbor';
import { piecesListed } from '#site/search/pieces';
import type { SearchRecord } from '#site/search/records';
import { type Written, writeEntry, writeIndexes } from '#site/search/write-index';
import { inThreads } from '#site/threads';
import { scratchFolder } from '../../tools/scratch.ts';

const folder = scratchFolder();
const record = (number: number): SearchRecord => ({
  ...{
    language: 'zh',
    kinds: [number % 3 === 0 ? 'row' : 'text'],
    page: `projects/p-${number}/`,
    title: `指标${number}`,
  },
  ...{ context: ['青水科协'], also: [], around: ['白石县'], both: true },
  facets: { unit: `u-${number % 7}`, year: String(2015 + (number % 6)), region: [`99${number % 9}`], met: ['met'] },
  top: { title: `指标${number}`, context: [] },
  order: { year: 2015 + (number % 6), amount: number * 100, score: number / 10 },
  places: [{ k: 'row', a: 'row-1', h: '', x: `培训场次<b>${number}</b>` }],
});
const records = Array.from({ length: 60 }, (_, number) => record(number));
const contents = (site: string) =>
  listFiles(site).map((path) => [path, readFileSync(join(site, path)).toString('base64')]);

const english = records.map((one): SearchRecord => ({ ...one, language: 'en', both: false }));
const parts = (site: string) => [records, english].map((of) => ({ site: join(folder, site), records: of }));
const entries = (written: readonly Written[]) => written.map(({ entry }) => entry);

test('writeIndexes(two indexes), here and by a thread for each or for both: the same names and bytes', async () => {
  const here = await writeIndexes(parts('one'));
  writeEntry(join(folder, 'one'), entries(here));
  const thread = new URL('../../../src/site/search/write-index-thread.ts', import.meta.url);
  const each = await inThreads<Written[]>(
    thread,
    parts('two').map((part) => [part]),
  );
  const [both] = await inThreads<Written[]>(thread, [parts('three')]);
  expect([each.flat(), both]).toEqual([here, here]);
  for (const site of ['two', 'three']) {
    writeEntry(join(folder, site), entries(here));
    expect(contents(join(folder, site))).toEqual(contents(join(folder, 'one')));
  }
});

test('writeIndexes: only what the search page loads, and every record with its own words as text', () => {
  const paths = listFiles(join(folder, 'one'));
  const odd =
    /^pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|(?:fragment|index|filter)\/.*|.*\.pf_meta)$/;
  expect(paths.filter((path) => !odd.test(path))).toEqual([]);
  const fragments = paths.filter((path) => path.endsWith('.pf_fragment'));
  expect(fragments).toHaveLength(records.length + english.length);
  const texts = fragments.map((path) =>
    gunzipSync(readFileSync(join(folder, 'one', path)))
      .toString('utf8')
      .slice(12),
  );
  const shown = texts.map((text) => JSON.parse(text)).find(({ record: one }) => one.page === 'projects/p-5/');
  expect(shown.record.places[0].x).toBe('培训场次<b>5</b>');
  expect(shown.content).toBe('');
});

test('writeIndexes(piece): cut into smaller pieces, named after what is in them, each named in the list of pieces', async () => {
  const names = records.map((one): SearchRecord => ({ ...one, level: 'names', order: {} }));
  const other = names.map(
    (one): SearchRecord => ({ ...one, places: one.places.map((place) => ({ ...place, m: '9 元' })) }),
  );
  for (const [site, of] of [
    ['small', names],
    ['same', names],
    ['other', other],
  ] as const)
    await writeIndexes([{ site: join(folder, site), records: of, piece: 400 }]);
  expect(contents(join(folder, 'same'))).toEqual(contents(join(folder, 'small')));
  const paths = (site: string, end: string) => listFiles(join(folder, site)).filter((path) => path.endsWith(end));
  const [meta = ''] = paths('small', '.pf_meta');
  const list = gunzipSync(readFileSync(join(folder, 'small', meta))).subarray(12);
  const pieces = piecesListed(itemsOf(list).items[2] ?? new Uint8Array());
  expect(pieces.length).toBeGreaterThan(10);
  expect(paths('small', '.pf_index').map((path) => path.slice('pagefind/index/'.length, -'.pf_index'.length))).toEqual(
    [...pieces].sort(),
  );
  // What is shown and not searched is new: so are the names of its files, lest a browser keeps the old ones.
  expect(paths('other', '.pf_index')).toEqual(paths('small', '.pf_index'));
  const before = new Set(paths('small', '.pf_fragment'));
  expect(paths('other', '.pf_fragment').filter((path) => before.has(path))).toEqual([]);
});

test('writeIndexes(the text of a large site): a list without orders and one with them, and which pairs are common', async () => {
  const large = records.map((one): SearchRecord => ({ ...one, level: 'text' }));
  const [written] = await writeIndexes([{ site: join(folder, 'large'), records: large, piece: 100 }]);
  const { und, qaa } = written?.entry.languages ?? {};
  const list = (hash = '') =>
    itemsOf(gunzipSync(readFileSync(join(folder, `large/pagefind/pagefind.${hash}.pf_meta`))).subarray(12)).items;
  const orders = (hash?: string) => itemsOf(list(hash)[4] ?? new Uint8Array()).items.length;
  expect([orders(und?.hash), orders(qaa?.hash)]).toEqual([0, 3]);
  // The same records, pieces and filters.
  expect(list(und?.hash).slice(1, 4)).toEqual(list(qaa?.hash).slice(1, 4));
  const common = JSON.parse(readFileSync(join(folder, `large/pagefind/common.${und?.hash}.json`), 'utf8'));
  // 培训场次 stands in each of the sixty records.
  expect(Object.keys(common)).toEqual(expect.arrayContaining(['培训', '训场', '场次']));
  // 42 in one of them.
  expect(common['42']).toBeUndefined();
});
