import { expect, inject, test } from 'vitest';
import { readSite } from './tools/read-pages.ts';
import { validateHtml } from './tools/validate-html.ts';

test('validateHtml(site): every page is valid HTML', async () => {
  const site = inject('site');
  expect(await validateHtml(site, [...readSite(site).pages.keys()])).toEqual([]);
});
