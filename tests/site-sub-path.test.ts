import { expect, inject, test } from 'vitest';
import { checkLinks } from './tools/link-check.ts';
import { readSite } from './tools/read-pages.ts';

test('checkLinks(site, /sub/): below a sub-path no link leaves it, and the sitemap names real pages', () => {
  const site = readSite(inject('subSite'));
  expect(site.files).toContain('sitemap-index.xml');
  expect(checkLinks(site, '/sub/', 'https://example.org')).toEqual([]);
});
