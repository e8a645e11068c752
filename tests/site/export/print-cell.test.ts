import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { printCell } from '../../../src/site/export/print-cell.ts';

test.each([
  ['520.81', 'money', 52081],
  ['5208100.00', 'money', 520_810_000],
  ['0.05', 'money', 5],
  ['-0.05', 'money', -5],
  ['0.00', 'money', 0],
  ['19909622.50', 'money', 1_990_962_250],
  ['2020', 'integer', 2020],
  ['92.5', 'decimal', new Fraction('92.5')],
  ['-0.5', 'decimal', new Fraction('-0.5')],
  ['2833/30', 'decimal', new Fraction(2833, 30)],
  ['1', 'percent', new Fraction(1)],
  // 19,909,622.50 ÷ 10,771,094.97 = 1.84843…, 曲靖 2019 (golden figures: 184.84 %)
  ['1.848431', 'percent', new Fraction(1_990_962_250, 1_077_109_497)],
  ['0.666667', 'percent', new Fraction(2, 3)],
  ['= 1 个', 'text', '= 1 个'],
  ['', 'money', { missing: 'not-stated' }],
  ['', 'text', undefined],
] as const)('printCell(cell, type) prints “%s” for a cell of type %s', (text, type, cell) => {
  expect(printCell(cell, type)).toBe(text);
});
