import { expect, test } from 'vitest';
import { findIn, sampleForm, sampleRow } from './find-in.ts';

const code = 'indicator/word-off-scale';

test('indicator/word-off-scale is silent on a step of the scale', () => {
  const rows = [sampleRow('示例评价', '优良中低差', '优'), sampleRow('示例考核', '优中低', '中')];
  expect(findIn(code, sampleForm(rows))).toEqual([]);
});

test.each([
  ['优中低', '优秀'],
  ['优良中低差', '优良'],
])('indicator/word-off-scale: on %s there is no %s', (scale, word) => {
  expect(findIn(code, sampleForm([sampleRow('示例评价', scale, word)]))).toMatchObject([
    { operands: { scale: { text: scale }, word: { text: word } } },
  ]);
});
