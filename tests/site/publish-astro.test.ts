import { expect, test } from 'vitest';
import { sharesFor } from '#site/publish-astro';

test.each([
  ['the real content', 15, 2, 16e9, 1],
  ['a province on two processors', 1670, 2, 16e9, 2],
  ['a province on eight: not fewer than 400 projects each', 1670, 8, 64e9, 4],
  ['a province in little memory', 1670, 8, 3e9, 1],
  ['ten thousand projects in 8 GB', 10_000, 8, 8e9, 1],
  ['ten thousand projects in 16 GB', 10_000, 8, 16e9, 3],
  ['no memory said to be free', 1670, 2, 0, 1],
])('sharesFor(%s)', (_what, projects, processors, memory, shares) => {
  expect(sharesFor(projects, processors, memory)).toBe(shares);
});
