import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ruleOf } from '#site/search/kinds';
import { type OpenSite, openSite } from '../browser/open-site.ts';
import { addressOf, readSite } from '../tools/read-pages.ts';
import { readQueries, scoreQueries } from './score-queries.ts';
import { readTexts, scoreSubstrings } from './score-substrings.ts';

const published = JSON.parse(readFileSync('src/site/search/measured.json', 'utf8'));
let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite(inject('site'));
  page = await site.browser.newPage();
  await page.goto(`${site.origin}/search/`);
});
afterAll(() => site.close());

test('queries.tsv: at least 120 real queries, no two the same, each with a page that exists', () => {
  const rows = readQueries();
  expect(rows.length).toBeGreaterThanOrEqual(120);
  expect(new Set(rows.map(({ query }) => query)).size).toBe(rows.length);
  const built = readSite(inject('site'));
  const missing = rows
    .flatMap(({ wanted }) => wanted)
    .filter((address) => {
      const [path = '', hash = ''] = address.split('#');
      const found = built.pages.get(`${path}index.html`);
      return found === undefined || (hash !== '' && !found.ids.has(hash));
    });
  expect(missing).toEqual([]);
});

/** What /about/ says was reached, never more, and is not older than a gain worth saying. Else: npm run measure:search. */
function expectPublished(printed: string | number, reached: number): void {
  const said = Number.parseFloat(String(printed)) / (String(printed).endsWith('%') ? 100 : 1);
  expect(said).toBeLessThanOrEqual(reached);
  expect(said).toBeGreaterThan(reached - 0.015);
}

test('search(queries.tsv): recall@3 ≥ 0.95, mean reciprocal rank ≥ 0.85, and /about/ says so', async () => {
  const score = await scoreQueries(page, readQueries());
  console.log(
    `recall@3 ${score.recallAt3.toFixed(3)}, MRR ${score.reciprocalRank.toFixed(3)}, ${score.queries} queries`,
  );
  console.log(`not first:\n${score.notFirst.join('\n')}`);
  expect(score.recallAt3).toBeGreaterThanOrEqual(0.95);
  expect(score.reciprocalRank).toBeGreaterThanOrEqual(0.85);
  expectPublished(published.recallAt3, score.recallAt3);
  expectPublished(published.rank, score.reciprocalRank);
  expect(published.queries).toBe(score.queries);
  await page.goto(`${site.origin}/about/`);
  const about = await page.locator('#search').innerText();
  for (const figure of Object.values(published)) expect(about).toContain(String(figure));
  await page.goto(`${site.origin}/search/`);
});

test('精确匹配(300 random pieces of page text): recall ≥ 0.98, precision 1', { timeout: 600_000 }, async () => {
  const files = [...readSite(inject('site')).pages.keys()].map(addressOf);
  const pages = files.filter((address) => ruleOf(address)?.gathers === false);
  const texts = await readTexts(site.browser, site.origin, pages);
  const score = await scoreSubstrings(page, texts, 300);
  console.log(
    `substrings: recall ${score.recall.toFixed(4)}, precision ${score.precision.toFixed(4)}, ${pages.length} pages`,
  );
  expect(score.wrong.slice(0, 20)).toEqual([]);
  expect(score.recall).toBeGreaterThanOrEqual(0.98);
  expect(score.precision).toBe(1);
  expect(published.pieces).toBe(score.pieces);
  expectPublished(published.recall, score.recall);
  expectPublished(published.precision, score.precision);
});
