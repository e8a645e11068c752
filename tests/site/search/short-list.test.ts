import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nameTogether, roundWords } from '#site/search/short-list';

const digest = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const contents = Array.from({ length: 1000 }, (_, number) => Buffer.from(`record ${number}`));

test('nameTogether: a name for each, no two the same, and neighbours alike', () => {
  const names = nameTogether('und', contents, digest);
  expect(new Set(names).size).toBe(contents.length);
  expect(names[0]).toMatch(/^und_[0-9a-f]{6}0$/);
  expect(names[31]?.slice(0, 10)).toBe(names[0]?.slice(0, 10));
  expect(names[32]?.slice(0, 10)).not.toBe(names[0]?.slice(0, 10));
  const apart = contents.map((content) => `und_${digest(content).slice(0, 7)}`);
  expect(gzipSync(names.join()).length).toBeLessThan(gzipSync(apart.join()).length / 2);
});

test('nameTogether: what changes has a new name, and so have its neighbours, and nobody else', () => {
  const other = contents.with(40, Buffer.from('corrected'));
  const [before, after] = [contents, other].map((of) => nameTogether('und', of, digest));
  const changed = contents.flatMap((_, at) => (before?.[at] === after?.[at] ? [] : [at]));
  expect(changed).toEqual(Array.from({ length: 32 }, (_, at) => 32 + at));
});

test('nameTogether: beginnings that are alike are told apart', () => {
  const names = nameTogether('und', contents.slice(0, 96), () => 'abcdefghij');
  expect([names[0], names[32], names[64]]).toEqual(['und_abcdef0', 'und_bcdefg0', 'und_cdefgh0']);
});

test('roundWords(words): to three binary digits, never off by more than an eighth', () => {
  expect([0, 1, 7, 8, 9, 100, 1000].map(roundWords)).toEqual([0, 1, 7, 8, 10, 96, 1024]);
  for (let words = 1; words < 5000; words += 1)
    expect(Math.abs(roundWords(words) / words - 1)).toBeLessThanOrEqual(1 / 8);
});
