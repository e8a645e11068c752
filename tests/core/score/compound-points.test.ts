import { expect, test } from 'vitest';
import { known, missing } from '../../../src/core/model/measure.ts';
import { compoundPoints } from '../../../src/core/score/compound-points.ts';
import { compound, number, worded } from './sample-reading.ts';

const pair = (target: number, actual: number) => [number(target), number(actual)] as const;

test('compoundPoints(weight, reading, rule) gives the full weight only when every part is met', () => {
  const outcome = compoundPoints(number(4), compound([pair(1000, 1000), pair(2, 3)]), 'not-comparable');
  expect([outcome.basis, outcome.points.value?.low.toFraction()]).toEqual(['met', '4']);
});

test('compoundPoints(weight, reading, rule) is not comparable when one part is unmet and the standard says nothing', () => {
  const outcome = compoundPoints(number(4), compound([pair(1000, 1500), pair(2, 1)]), 'not-comparable');
  expect([outcome.basis, outcome.points, outcome.steps[0]?.key]).toEqual([
    'none',
    { missing: 'not-comparable' },
    'parts-unmet',
  ]);
});

test('compoundPoints(weight, reading, "mean-of-parts") takes the mean, no part counting for more than 1', () => {
  // (1 + 1/2) ÷ 2 = 3/4; 4 points × 3/4 = 3. Counted without the limit it would be (3/2 + 1/2) ÷ 2 = 1.
  const outcome = compoundPoints(number(4), compound([pair(1000, 1500), pair(2, 1)]), 'mean-of-parts');
  expect([outcome.basis, outcome.points.value?.low.toFraction()]).toEqual(['ratio', '3']);
});

test('compoundPoints(weight, reading, "mean-of-parts") is not comparable when one part has no ratio', () => {
  const outcome = compoundPoints(number(4), compound([pair(-2, -3), pair(2, 1)]), 'mean-of-parts');
  expect(outcome.points).toEqual({ missing: 'not-comparable' });
});

test('compoundPoints(weight, reading, rule) is not comparable when the parts could not be matched', () => {
  const outcome = compoundPoints(number(4), worded('甲1次，乙2次', 'compound', '甲1次', 'number'), 'mean-of-parts');
  expect(outcome.points).toEqual({ missing: 'not-comparable' });
});

test('compoundPoints(weight, reading, rule) is not comparable when one part could not be compared, even if the rest is met', () => {
  const whole = compound([pair(1, 1), pair(2, 2)]);
  const parts = whole.parts.map((part, at) => (at === 0 ? part : { ...part, met: missing('not-comparable') }));
  expect(compoundPoints(number(4), { ...whole, parts }, 'mean-of-parts').points).toEqual({ missing: 'not-comparable' });
});

test('compoundPoints(weight, reading, "mean-of-parts") never exceeds the weight, even for a reading that contradicts itself', () => {
  const whole = compound([pair(1, 9), pair(2, 1)]);
  const parts = whole.parts.map((part) => ({ ...part, met: known(false) }));
  expect(compoundPoints(number(4), { ...whole, parts }, 'mean-of-parts').points.value?.low.toFraction()).toBe('3');
});
