import { expect, test } from 'vitest';
import { quotesOf } from '../../../src/core/validate/quotes.ts';

const { lineOf } = quotesOf('第一行\n\n  **第三**行 100\n万元<p>第四</p>\n第一行');

test.each([
  ['第一行', 1],
  ['第三行', 3],
  ['行100万元第四', 3],
  ['万元 <p>第 四</p>', 4],
  ['第四 第一行', 4],
  ['第五行', undefined],
  ['', undefined],
  ['  **  ', undefined],
])('lineOf(%j) is line %s of the source', (quote, line) => {
  expect(lineOf(quote)).toBe(line);
});
