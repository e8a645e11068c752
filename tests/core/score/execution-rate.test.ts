import { expect, test } from 'vitest';
import { known, missing } from '../../../src/core/model/measure.ts';
import { executionRate, money } from '../../../src/core/score/execution-rate.ts';

test('executionRate(budget, executed) is exact: 张掖 36 of 36 (source line 21–23) is 1', () => {
  expect(executionRate(known(36_000_000), known(36_000_000)).value?.toFraction()).toBe('1');
});

test('executionRate(budget, executed) above 1 is kept: 曲靖 19,909,622.50 of 10,771,094.97 (source lines 33–35)', () => {
  const rate = executionRate(known(1_077_109_497), known(1_990_962_250)).value;
  // 1990962250 / 1077109497 = 1.848431… by long division
  expect(rate?.valueOf()).toBeCloseTo(1.848431, 6);
});

test('executionRate(0, 0) is missing: 0 of 0 is not 0 %', () => {
  expect(executionRate(known(0), known(0))).toEqual({ missing: 'no-budget' });
});

test('executionRate(budget, missing) passes the reason on: 赣州 states no spending', () => {
  expect(executionRate(known(200_000_000), missing('not-stated'))).toEqual({ missing: 'not-stated' });
  expect(executionRate(missing('blank'), known(1))).toEqual({ missing: 'blank' });
});

test('money(budget, executed) holds both and their rate', () => {
  expect(money(known(200), known(50)).rate.value?.toFraction()).toBe('1/4');
});
