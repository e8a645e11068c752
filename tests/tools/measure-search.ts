// npm run measure:search: asks the built site every query of tests/search/queries.tsv and writes what /about/ publishes of it.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ruleOf } from '#site/search/kinds';
import { openSite } from '../browser/open-site.ts';
import { readQueries, scoreQueries } from '../search/score-queries.ts';
import { readTexts, scoreSubstrings } from '../search/score-substrings.ts';
import { addressOf, readSite } from './read-pages.ts';

const folder = resolve(process.argv[2] ?? 'dist');
const target = 'src/site/search/measured.json';
const site = await openSite(folder);
const page = await site.browser.newPage();
await page.goto(`${site.origin}/search/`);
const { queries, recallAt3, reciprocalRank, notFirst } = await scoreQueries(page, readQueries());
const pages = [...readSite(folder).pages.keys()].map(addressOf).filter((address) => ruleOf(address)?.gathers === false);
const texts = await readTexts(site.browser, site.origin, pages);
const { pieces, recall, precision, wrong } = await scoreSubstrings(page, texts, 300);
await site.close();

// Down, never up: what is published was reached.
const percent = (share: number) => `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;
const measured = {
  ...{ queries, recallAt3: percent(recallAt3), rank: (Math.floor(reciprocalRank * 100) / 100).toFixed(2) },
  ...{ pieces, recall: percent(recall), precision: percent(precision) },
};
writeFileSync(target, `${JSON.stringify(measured, null, 2)}\n`);
console.log(JSON.stringify(measured, null, 2));
console.log([...notFirst, ...wrong].join('\n'));
