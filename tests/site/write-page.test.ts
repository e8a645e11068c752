import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePage } from '#site/write-page';
import { scratchFolder } from '../tools/scratch.ts';

const site = scratchFolder();
const page = { type: 'page', route: '/units/[id]' };
const download = { type: 'endpoint', route: '/units/[id]/[table].csv' };

test.each([
  ['http://localhost/sub/', page, 'index.html'],
  ['http://localhost/sub/en/units/kexie-1/', page, 'en/units/kexie-1/index.html'],
  ['http://localhost/sub/404/', { type: 'page', route: '/404' }, '404.html'],
  // Astro asks for a download as if it were a folder.
  ['http://localhost/sub/units/kexie-1/years.csv/', download, 'units/kexie-1/years.csv'],
  ['http://localhost/sub/data.json', download, 'data.json'],
])('writePage(%s): one file, read at once', async (url, route, file) => {
  const text = `<!doctype html><title>${file}</title></html>`;
  const [read] = await writePage(site, '/sub/', url, route, new Response(text));
  expect(readFileSync(join(site, file), 'utf8')).toBe(text);
  expect(read).toMatchObject({ file, digest: { bytes: text.length } });
});

test('writePage(an address whose file is there): refused, the file stays', async () => {
  const write = (text: string) => writePage(site, '/', 'http://localhost/twice.csv', download, new Response(text));
  await write('one');
  await expect(write('two')).rejects.toThrow('EEXIST');
  expect(readFileSync(join(site, 'twice.csv'), 'utf8')).toBe('one');
});
