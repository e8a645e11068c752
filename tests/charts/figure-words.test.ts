import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { changeWords, figureWords, measureNumber, measureWords } from '../../src/charts/figure-words.ts';
import { translator } from '../../src/i18n/index.ts';

const zh = translator('zh');

test.each([
  ['budget', 520_810_000, '520.81 万元', '520.81'],
  ['execution', '0.94375', '94.4%', '94.4%'],
  ['declared', '92.5', '92.5 分', '92.50'],
  ['findings', '0.2', '0.2 条', '0.20'],
] as const)('measureWords(%s, %s) = %s; alone %s', (measure, value, words, number) => {
  expect(measureWords(measure, new Fraction(value), zh)).toBe(words);
  expect(measureNumber(measure, new Fraction(value))).toBe(number);
});

test('figureWords names why there is no figure', () => {
  expect(figureWords('execution', { value: { missing: 'no-budget' } }, zh)).toBe('没有预算数');
});

test.each([
  ['execution', '0.032', '+3.2 个百分点'],
  ['execution', '-0.032', '−3.2 个百分点'],
  ['execution', '0', '0.0 个百分点'],
  ['budget', -12_000_000, '−12.00 万元'],
  ['declared', '1.5', '+1.5 分'],
] as const)('changeWords(%s, %s) = %s', (measure, change, words) => {
  expect(changeWords(measure, new Fraction(change), zh)).toBe(words);
});
