import { expect, test } from 'vitest';
import { randomFor } from '../../src/generating/random.ts';

test('randomFor(seed, name): one name, one stream; other names and seeds have others', () => {
  const draws = (seed: number, ...name: string[]) => {
    const { next } = randomFor(seed, ...name);
    return Array.from({ length: 5 }, next);
  };
  expect(draws(1, 'a')).toEqual(draws(1, 'a'));
  expect(draws(1, 'a')).not.toEqual(draws(1, 'b'));
  expect(draws(1, 'a')).not.toEqual(draws(2, 'a'));
});

test('between(1, 6): every number comes about as often as the others', () => {
  const { between } = randomFor(1, 'dice');
  const counts = Map.groupBy(
    Array.from({ length: 60_000 }, () => between(1, 6)),
    (side) => side,
  );
  expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  for (const { length } of counts.values()) expect(Math.abs(length - 10_000)).toBeLessThan(400);
});

test('chance(0.2), around(): the share and the middle they promise', () => {
  const { chance, around } = randomFor(3, 'shares');
  const list = Array.from({ length: 20_000 }, () => [chance(0.2) ? 1 : 0, around()] as const);
  const mean = (at: 0 | 1) => list.reduce((all, one) => all + one[at], 0) / list.length;
  expect(mean(0)).toBeCloseTo(0.2, 1);
  expect(mean(1)).toBeCloseTo(0, 1);
  expect(Math.max(...list.map(([, value]) => Math.abs(value)))).toBeLessThan(1);
});
