import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePage } from '#site/write-page';
import { scratchFolder } from '../tools/scratch.ts';

const site = scratchFolder();
const page = { type: 'page', route: '/units/[id]' };
const download = { type: 'endpoint', route: '/units/[id]/[table].csv' };

test.each([
  ['', page, 'index.html'],
  ['en/units/kexie-1/', page, 'en/units/kexie-1/index.html'],
  ['404/', { type: 'page', route: '/404' }, '404.html'],
  // Astro speaks of some downloads as of folders.
  ['units/kexie-1/years.csv/', download, 'units/kexie-1/years.csv'],
  ['data.json', download, 'data.json'],
])('writePage(%s): one file, read at once', (path, route, file) => {
  const text = `<!doctype html><title>${file}</title></html>`;
  const [read] = writePage(site, { path, route }, text);
  expect(readFileSync(join(site, file), 'utf8')).toBe(text);
  expect(read).toMatchObject({ file, digest: { bytes: text.length } });
});

test('writePage(an address whose file is there): refused, the file stays', () => {
  const write = (text: string) => writePage(site, { path: 'twice.csv', route: download }, Buffer.from(text));
  write('one');
  expect(() => write('two')).toThrow('EEXIST');
  expect(readFileSync(join(site, 'twice.csv'), 'utf8')).toBe('one');
});
