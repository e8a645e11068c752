import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLinks } from './link-check.ts';
import { readSite } from './read-pages.ts';
import { scratchFolder, writeFiles } from './scratch.ts';

const folder = scratchFolder();
const page = (lang: string, body: string, head = '') =>
  `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
const sound = {
  'index.html': page(
    'zh-CN',
    '<a href="/a/#x">a</a><a href="/en/">en</a>',
    '<link rel="alternate" hreflang="en" href="/en/">',
  ),
  'en/index.html': page('en', '<a href="/">zh</a>', '<link rel="alternate" hreflang="zh-CN" href="/">'),
  'a/index.html': page('zh-CN', '<p id="x"></p><a href="https://example.org/">out</a>'),
};
const check = (name: string, files: Record<string, string>, base = '/') =>
  checkLinks(readSite(writeFiles(join(folder, name), files)), base);

test('checkLinks(sound site): no fault', () => {
  expect(check('sound', sound)).toEqual([]);
});

// Faults planted on purpose: each is found.
test.each([
  ['a missing file', { 'a/index.html': page('zh-CN', '<p id="x"><a href="/b/">b</a>') }, '“/b/” leads to nothing'],
  [
    'a folder without its slash',
    { 'a/index.html': page('zh-CN', '<p id="x"><a href="/a">a</a>') },
    '“/a” leads to nothing',
  ],
  ['a missing image', { 'a/index.html': page('zh-CN', '<p id="x"><img src="b.png">') }, '“b.png” leads to nothing'],
  ['a missing anchor', { 'a/index.html': page('zh-CN', '<p id="y">') }, '“/a/#x” names no id'],
  ['a lonely page', { 'b/index.html': page('zh-CN', '') }, 'b/index.html: no page leads to it'],
  [
    'a page without language',
    { 'a/index.html': '<html><body><p id="x"></body></html>' },
    'a/index.html: <html> has no lang',
  ],
  ['an unanswered hreflang', { 'en/index.html': page('en', '<a href="/">zh</a>') }, 'does not name it in return'],
  [
    'a hreflang of another language',
    { 'en/index.html': page('zh-CN', '', '<link rel="alternate" hreflang="zh-CN" href="/">') },
    'leads to a page in “zh-CN”',
  ],
  ['a missing picture of a style', { 'a.css': 'p{background:url(b.png)}' }, '“b.png” leads to nothing'],
])('checkLinks(%s): %s', (name, files, fault) => {
  expect(check(name.replaceAll(' ', '-'), { ...sound, ...files }).join('\n')).toContain(fault);
});

test('checkLinks(site, /sub/): a link that leaves the base path is found', () => {
  expect(check('sub', sound, '/sub/').join('\n')).toContain('“/en/” leaves the base path /sub/');
});
