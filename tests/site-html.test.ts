import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parsePage, parseStrictly } from '#site/parse-page';
import { setAsideDrawings } from '#site/set-aside-drawings';
import { listed, listedByLibrary } from './tools/list-nodes.ts';
import { readSite } from './tools/read-pages.ts';
import { validateHtml } from './tools/validate-html.ts';

test('validateHtml(site): every page is valid HTML', async () => {
  const site = inject('site');
  expect(await validateHtml(site, [...readSite(site).pages.keys()])).toEqual([]);
});

test('parsePage(page): the nodes the library gives, and nearly every page is written strictly enough for ours', () => {
  const site = inject('site');
  const pages = [...readSite(site).pages.keys()].map((page) =>
    setAsideDrawings(readFileSync(join(site, page), 'utf8')),
  );
  for (const { html } of pages) expect(listed(parsePage(html))).toEqual(listedByLibrary(html));
  const left = pages.filter(({ html }) => parseStrictly(html) === undefined);
  expect(left.length).toBeLessThan(pages.length / 20);
  // Small drawings, and words for browsers without scripts.
  for (const { html } of left) expect(html).toMatch(/<(?:svg|noscript)/);
});
