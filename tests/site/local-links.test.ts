import { expect, test } from 'vitest';
import type { Block } from '#core';
import { localLinks } from '../../src/site/local-links.ts';
import { createUrls } from '../../src/site/urls.ts';

const link = (href: string): Block => ({
  type: 'list',
  ordered: false,
  items: [[{ type: 'paragraph', inlines: [{ type: 'strong', children: [{ type: 'link', href, children: [] }] }] }]],
});

test.each([
  ['/', 'zh', '/checks/', '/checks/'],
  ['/', 'en', '/checks/', '/en/checks/'],
  ['/sub/', 'zh', '/checks/#units', '/sub/checks/#units'],
  ['/sub/', 'en', '/checks/', '/sub/en/checks/'],
  ['/sub/', 'en', '/data/reports.csv', '/sub/data/reports.csv'],
  ['/sub/', 'en', 'https://example.org/', 'https://example.org/'],
  ['/sub/', 'zh', '#term', '#term'],
] as const)('localLinks(blocks, urls) below %s in %s turns %s into %s', (base, language, href, address) => {
  expect(localLinks([link(href)], createUrls(base, language))).toEqual([link(address)]);
});
