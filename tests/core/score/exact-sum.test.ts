import { expect, test } from 'vitest';
import { equalExact } from '../../../src/core/score/equal-exact.ts';
import { exactSum } from '../../../src/core/score/exact-sum.ts';
import { number } from './sample-reading.ts';

test.each([
  [[], '0'],
  [['0.1', '0.2'], '3/10'],
  [['1/3', '1/6', '1/2'], '1'],
  [['17/15', '4/5', '-1', '10'], '164/15'],
  [['-1/3', '1/3'], '0'],
])('exactSum(%j) is exactly %s', (values, sum) => {
  expect(exactSum(values.map(number)).toFraction()).toBe(sum);
});

test('equalExact(a, b) compares values, sign and all', () => {
  expect([
    equalExact(number('0.5'), number('2/4')),
    equalExact(number(1), number(-1)),
    equalExact(number(0), number(1)),
  ]).toEqual([true, false, false]);
});
