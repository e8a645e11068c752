import { expect, inject, test } from 'vitest';
import { checkLinks } from './tools/link-check.ts';
import { readSite } from './tools/read-pages.ts';

test('checkLinks(site): every file, anchor and language leads somewhere, and every page can be reached', () => {
  const site = readSite(inject('site'));
  expect(site.pages.size).toBeGreaterThan(40);
  expect(checkLinks(site, '/')).toEqual([]);
});
