import { expect, test } from 'vitest';
import { escapeAttribute, escapeText, openTag, printNumber } from '#charts/svg-text';

test.each([
  [0.1 + 0.2, '0.3'],
  [266.66666, '266.67'],
  [-0.001, '0'],
  [1e-7, '0'],
  [12, '12'],
  [-3.25, '-3.25'],
])('printNumber(%s) is %s', (value, printed) => {
  expect(printNumber(value)).toBe(printed);
});

test('escapeText and escapeAttribute leave nothing that could be markup', () => {
  expect(escapeText('<b>“甲”&"')).toBe('&lt;b&gt;“甲”&amp;"');
  expect(escapeAttribute('"><script>&')).toBe('&quot;&gt;&lt;script&gt;&amp;');
});

test('openTag writes what is given, in that order', () => {
  expect(openTag('rect', { x: 1 / 3, fill: undefined, class: 'a"b' })).toBe('<rect x="0.33" class="a&quot;b">');
  expect(openTag('g', {})).toBe('<g>');
});

test.each([
  [Number.NaN, 'chart: rect x="NaN"'],
  [Number.POSITIVE_INFINITY, 'chart: rect x="Infinity"'],
  ['translate(NaN,1)', 'chart: rect x="translate(NaN,1)"'],
])('openTag refuses %s', (x, message) => {
  expect(() => openTag('rect', { x })).toThrow(message);
});
