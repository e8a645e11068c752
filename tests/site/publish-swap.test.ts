import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heal, type Places, placesOf, remove, swap } from '#site/publish-swap';
import { scratchFolder, writeFiles } from '../tools/scratch.ts';

const folder = scratchFolder();
const page = (at: string) => readFileSync(join(at, 'index.html'), 'utf8');

/** A folder of its own for each case, with an old site when `old` is given. */
function places(name: string, files: Record<string, string>): Places {
  writeFiles(join(folder, name), files);
  return placesOf(join(folder, name, 'dist'), 7);
}

test('placesOf(dist, 7): everything is beside the target', () => {
  const { target, lock, building, old } = placesOf('/srv/dist', 7);
  expect([target, lock, building, old]).toEqual([
    '/srv/dist',
    '/srv/.dist.lock',
    '/srv/.dist.building-7',
    '/srv/.dist.old-7',
  ]);
});

test('swap(site, first time): the site is there', () => {
  const at = places('first', { 'new/index.html': 'new' });
  swap(join(folder, 'first/new'), at);
  expect(page(at.target)).toBe('new');
});

test('swap(site, again): the new site is there and nothing of the old one', () => {
  const at = places('again', { 'new/index.html': 'new', 'dist/index.html': 'old', 'dist/gone/index.html': 'gone' });
  swap(join(folder, 'again/new'), at);
  remove(at.old);
  expect(page(at.target)).toBe('new');
  expect(readdirSync(join(folder, 'again'))).toEqual(['dist']);
  expect(existsSync(join(at.target, 'gone'))).toBe(false);
});

test('swap(missing site): throws, and the old site is back', () => {
  const at = places('failing', { 'dist/index.html': 'old' });
  expect(() => swap(join(folder, 'failing/none'), at)).toThrow('ENOENT');
  expect(page(at.target)).toBe('old');
});

test('heal(killed between the renames): the old site is back', () => {
  const at = places('between', { '.dist.old-3/index.html': 'old', '.dist.building-3/site/index.html': 'half' });
  heal(at);
  expect(page(at.target)).toBe('old');
  expect(readdirSync(join(folder, 'between'))).toEqual(['dist']);
});

test('heal(killed while removing the old site): the new site stays, the rest is removed', () => {
  const at = places('after', {
    'dist/index.html': 'new',
    '.dist.old-3/index.html': 'old',
    '.dist.old-4/a.txt': 'older',
  });
  heal(at);
  expect(page(at.target)).toBe('new');
  expect(readdirSync(join(folder, 'after'))).toEqual(['dist']);
});

test('heal(neighbours): another target’s folders and files of other names are left alone', () => {
  const at = places('neighbours', {
    'dist/index.html': 'new',
    '.dist2.building-1/a.txt': 'a',
    '.distant': 'b',
    '.dist.lock.999999999': '',
  });
  mkdirSync(join(folder, 'neighbours', 'other'));
  heal(at);
  expect(readdirSync(join(folder, 'neighbours')).sort()).toEqual(['.dist2.building-1', '.distant', 'dist', 'other']);
});
