import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '#site/manifest';
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

test('writeIndexes(two languages), here and by a thread for each: the same names and bytes', async () => {
  const here = await writeIndexes(parts('one'));
  writeEntry(join(folder, 'one'), entries(here));
  const thread = new URL('../../../src/site/search/write-index-thread.ts', import.meta.url);
  const there = await inThreads<Written>(thread, parts('two'));
  writeEntry(join(folder, 'two'), entries(there));
  expect(contents(join(folder, 'two'))).toEqual(contents(join(folder, 'one')));
  expect(there).toEqual(here);
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
