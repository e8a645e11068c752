import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitOf, listFiles, readManifest, verifySite, writeManifest } from '#site/manifest';
import { scratchFolder, writeFiles } from '../tools/scratch.ts';

const folder = scratchFolder();
const origin = { program: 'mingji 0', version: 'abc', commit: undefined, base: '/' };

function site(name: string): string {
  const at = writeFiles(join(folder, name), { 'index.html': '<p>', 'b/2.txt': 'two', 'B/1.txt': 'one', 'a.css': '' });
  writeManifest(at, origin);
  return at;
}

test('listFiles(site): every file, in the order of code units, folders left out', () => {
  expect(listFiles(site('list'))).toEqual(['B/1.txt', 'a.css', 'b/2.txt', 'index.html', 'manifest.json']);
});

test('writeManifest(site): path, bytes and SHA-256 of every file but itself', () => {
  const { files } = readManifest(site('write'));
  expect(files.map(({ path }) => path)).toEqual(['B/1.txt', 'a.css', 'b/2.txt', 'index.html']);
  // printf two | sha256sum
  expect(files[2]).toEqual({
    path: 'b/2.txt',
    bytes: 3,
    sha256: '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3',
  });
});

test('verifySite(whole): no difference', () => {
  expect(verifySite(site('whole'))).toEqual([]);
});

test('verifySite(torn): what is missing, changed, replaced by a link, or unlisted is named', () => {
  const at = site('torn');
  rmSync(join(at, 'b/2.txt'));
  writeFileSync(join(at, 'index.html'), '<b>');
  rmSync(join(at, 'a.css'));
  symlinkSync('index.html', join(at, 'a.css'));
  mkdirSync(join(at, 'c'));
  writeFileSync(join(at, 'c/new.txt'), '');
  expect(verifySite(at)).toEqual([
    { path: 'b/2.txt', what: 'missing' },
    { path: 'a.css', what: 'changed' },
    { path: 'c/new.txt', what: 'unlisted' },
    { path: 'index.html', what: 'changed' },
  ]);
});

test('readManifest(not one of ours): refused', () => {
  const at = writeFiles(join(folder, 'foreign'), { 'manifest.json': '{"files":[]}' });
  expect(() => readManifest(at)).toThrow();
  expect(readFileSync(join(at, 'manifest.json'), 'utf8')).toContain('files');
});

test('commitOf(folder outside git): none', () => {
  expect(commitOf(folder)).toBeUndefined();
});
