import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileLimits, readContent } from '../../src/site/read-content.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-content-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

test('readContent(folder): every file, sorted by code points, with its SHA-256', async () => {
  for (const path of ['b/ä.txt', 'b/z.txt', 'B.txt', 'a.json', 'b/𠮷.txt', 'b/｡.txt']) await put(path, path);
  const { files, issues } = readContent(folder);
  expect(issues).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['B.txt', 'a.json', 'b/z.txt', 'b/ä.txt', 'b/｡.txt', 'b/𠮷.txt']);
  expect(files[1]?.sha256).toBe(createHash('sha256').update('a.json').digest('hex'));
});

test('readContent(folder): generated schemas and leftovers of systems and editors are passed over, nothing else', async () => {
  for (const path of ['schema/site.schema.json', '.DS_Store', 'a/Thumbs.db', 'a/~$b.xlsx', 'a/.b.csv.swp'])
    await put(path, 'x');
  for (const path of ['a/schema/x.json', '.hidden', 'README.md']) await put(path, 'x');
  const { files } = readContent(folder);
  expect(files.map(({ path }) => path)).toEqual(['.hidden', 'README.md', 'a/schema/x.json']);
});

test('readContent(folder with a link) refuses the link and does not follow it', async () => {
  await put('a.json', '{}');
  await symlink('/etc/hostname', join(folder, 'b.json'));
  await symlink('/etc', join(folder, 'c'));
  const { files, issues } = readContent(folder);
  expect(files.map(({ path }) => path)).toEqual(['a.json']);
  expect(issues.map(({ code, where, received }) => [code, where.file, received])).toEqual([
    ['file/not-regular', 'b.json', 'symlink'],
    ['file/not-regular', 'c', 'symlink'],
  ]);
});

test('readContent(folder with a file over the limit) refuses it unread; sources may be larger', async () => {
  await put('units.csv', '');
  await put('sources/a.pdf', '');
  await truncate(join(folder, 'units.csv'), fileLimits.text + 1);
  await truncate(join(folder, 'sources/a.pdf'), fileLimits.text + 1);
  const { files, issues } = readContent(folder);
  expect(files.map(({ path }) => path)).toEqual(['sources/a.pdf']);
  expect(issues).toMatchObject([{ code: 'file/too-large', where: { file: 'units.csv' }, expected: '8.0 MB' }]);
});

test('readContent(no folder) is one issue', async () => {
  const { files, issues } = readContent(join(folder, 'none'));
  expect(files).toEqual([]);
  expect(issues).toEqual([{ code: 'file/missing', level: 'error', where: { file: '' } }]);
});
