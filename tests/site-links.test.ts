import { expect, inject, test } from 'vitest';
import { checkLinks } from './tools/link-check.ts';
import { readSite } from './tools/read-pages.ts';

test('checkLinks(site): every file, anchor and language leads somewhere, and every page can be reached', () => {
  const site = readSite(inject('site'));
  expect(site.pages.size).toBeGreaterThan(40);
  expect(checkLinks(site, '/')).toEqual([]);
});

test('checkLinks(site, /sub/): below a sub-path no link leaves it, and the sitemap names real pages', () => {
  const site = readSite(inject('subSite'));
  expect(site.files).toContain('sitemap-index.xml');
  expect(checkLinks(site, '/sub/', 'https://example.org')).toEqual([]);
});
