import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { formatCount, formatExact, formatMoney, formatPercent } from '#i18n';

test.each([
  ['2833/30', 2, '94.43'],
  ['1/3', 2, '0.33'],
  ['0.005', 2, '0.01'],
  ['-0.005', 2, '−0.01'],
  ['-0.004', 2, '0.00'],
  ['89.5', 0, '90'],
  ['1234567.891', 2, '1,234,567.89'],
] as const)('formatExact(%s, %i) is %s: half away from zero', (value, places, printed) => {
  expect(formatExact(new Fraction(value), places)).toBe(printed);
});

test('formatExact(value, places, true) drops trailing zeros only', () => {
  expect(formatExact(new Fraction('92.5'), 2, true)).toBe('92.5');
  expect(formatExact(new Fraction(100), 2, true)).toBe('100');
});

test.each([
  [52_081_000_00, '万元', '5,208.10'],
  [5_208_100_00, '万元', '520.81'],
  [-500_00, '万元', '−0.05'],
  [0, '万元', '0.00'],
  [10_771_094_97, '元', '10,771,094.97'],
  [4_999, '万元', '0.00'],
  [5_000, '万元', '0.01'],
] as const)('formatMoney(%i, %s) is %s', (fen, unit, printed) => {
  expect(formatMoney(fen, unit)).toBe(printed);
});

test('formatPercent(share) has one decimal: 曲靖 19,909,622.50 ÷ 10,771,094.97 is 184.8%', () => {
  expect(formatPercent(new Fraction(1_990_962_250, 1_077_109_497))).toBe('184.8%');
});

test('formatCount(count) groups by thousands', () => {
  expect(formatCount(10000000)).toBe('10,000,000');
});
