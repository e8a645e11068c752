import { quantileSorted } from 'd3-array';
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { byValue, quartiles } from '../../../src/core/aggregate/quartiles.ts';
import type { Exact } from '../../../src/core/model/exact.ts';

const exact = (values: readonly number[]) =>
  values.map((value) => new Fraction(value)).sort(byValue) as [Exact, ...Exact[]];

// By hand: positions 0, 1.5, 3, 4.5, 6 of 1 2 4 7 11 16 22; mean 63 ÷ 7.
test('quartiles(1 2 4 7 11 16 22) interpolates between order statistics', () => {
  const found = quartiles(exact([22, 1, 16, 2, 11, 4, 7]));
  expect(Object.values(found).map((value) => value.toFraction())).toEqual(['1', '3', '7', '27/2', '22', '9']);
});

test('quartiles(one value) is that value five times', () => {
  expect(quartiles(exact([3])).q3.toFraction()).toBe('3');
});

test('quartiles(values) agrees with d3-array on doubles', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 }), (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      const { q1, median, q3 } = quartiles(exact(values));
      for (const [p, value] of [
        [0.25, q1],
        [0.5, median],
        [0.75, q3],
      ] as const)
        expect(value.valueOf()).toBeCloseTo(quantileSorted(sorted, p) ?? Number.NaN, 9);
    }),
  );
});
