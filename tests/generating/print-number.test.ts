import { expect, test } from 'vitest';
import { decimal, fullWidth, han, percent, thousands, wan, yuan } from '../../src/generating/print-number.ts';

test.each([
  [12_340, 2, '123.4'],
  [5, 2, '0.05'],
  [0, 2, '0'],
  [-50, 2, '-0.5'],
  [100, 2, '1'],
  [7, 0, '7'],
])('decimal(%i, %i): %s', (n, places, text) => {
  expect(decimal(n, places)).toBe(text);
});

test.each([
  [328_100_0000, '3281'],
  [6_300_000, '6.3'],
  [10_000, '0.01'],
])('wan(%i 分): %s 万元', (fen, text) => {
  expect(wan(fen)).toBe(text);
});

// 曲靖 2019, source line 33: 10,771,094.97 元.
test.each([
  [1_077_109_497, '10,771,094.97'],
  [5, '0.05'],
  [100_000, '1,000.00'],
])('yuan(%i 分): %s', (fen, text) => {
  expect(yuan(fen)).toBe(text);
});

test.each([
  [1, 3, 2, '33.33'],
  [2, 3, 2, '66.67'],
  [1, 8, 1, '12.5'],
  [1, 16, 1, '6.3'],
  [9_007_199_254_740_991, 9_007_199_254_740_991, 2, '100'],
])('percent(%i, %i, %i): %s', (part, whole, places, text) => {
  expect(percent(part, whole, places)).toBe(text);
});

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
])('han(%i): %s', (n, text) => {
  expect(han(n)).toBe(text);
});

test('fullWidth, thousands: as an input method and a spreadsheet print them', () => {
  expect(fullWidth('97.5%')).toBe('９７．５％');
  expect(thousands(1_234_567)).toBe('1,234,567');
  expect(thousands(100)).toBe('100');
});
