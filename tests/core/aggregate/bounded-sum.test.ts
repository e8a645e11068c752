import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { BoundedSum } from '../../../src/core/aggregate/bounded-sum.ts';

const share = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 97 }))
  .map(([n, d]) => new Fraction(n, d));

function sumOf(values: readonly Fraction[]): BoundedSum {
  const sum = new BoundedSum();
  for (const value of values) sum.add(value);
  return sum;
}

test('BoundedSum: thirds and sevenths add up exactly', () => {
  expect(
    sumOf([new Fraction(1, 3), new Fraction(1, 7), new Fraction(-2, 21)])
      .over(2)
      .toFraction(),
  ).toBe('4/21');
});

test('BoundedSum: any order and any merging give the same fraction', () => {
  fc.assert(
    fc.property(fc.array(share, { maxLength: 30 }), fc.nat(), (values, cut) => {
      const at = values.length === 0 ? 0 : cut % values.length;
      const merged = sumOf(values.slice(at).reverse());
      merged.merge(sumOf(values.slice(0, at)));
      expect(merged.over(7).toFraction()).toBe(sumOf(values).over(7).toFraction());
      expect(sumOf(values).over(1).toFraction()).toBe(values.reduce((a, b) => a.add(b), new Fraction(0)).toFraction());
    }),
  );
});

test('BoundedSum: beyond the bound it stays finite, within 10^-30 for each number, whatever the order', () => {
  const values = Array.from({ length: 400 }, (_, at) => new Fraction(1, 1009 + 2 * at));
  const sum = sumOf(values).over(1);
  expect(sum.d <= 10n ** 30n).toBe(true);
  expect(
    sumOf([...values].reverse())
      .over(1)
      .toFraction(),
  ).toBe(sum.toFraction());
  const [left, right] = [sumOf(values.slice(0, 20)), sumOf(values.slice(20))];
  left.merge(right);
  expect(left.over(1).toFraction()).toBe(sum.toFraction());
  expect(Number(sum)).toBeCloseTo(
    values.reduce((all, one) => all + one.valueOf(), 0),
    12,
  );
});
