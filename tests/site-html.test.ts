import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parseStrictly } from '#site/parse-page';
import { setAsideDrawings } from '#site/set-aside-drawings';
import { readSite } from './tools/read-pages.ts';
import { validateHtml } from './tools/validate-html.ts';

test('validateHtml(site): every page is valid HTML', async () => {
  const site = inject('site');
  expect(await validateHtml(site, [...readSite(site).pages.keys()])).toEqual([]);
});

test('parseStrictly(page): nearly every page is written as it wants; one with small drawings or words for browsers without scripts is left to the library', () => {
  const site = inject('site');
  const pages = [...readSite(site).pages.keys()];
  const left = pages.filter((page) => {
    const { html } = setAsideDrawings(readFileSync(join(site, page), 'utf8'));
    return parseStrictly(html) === undefined && !/<(?:svg|noscript)/.test(html);
  });
  expect(pages.length).toBeGreaterThan(200);
  expect(left).toEqual([]);
});
