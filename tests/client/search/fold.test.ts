import { expect, test } from 'vitest';
import { fold, foldExact, foldWord, percent, point } from '#client/search/fold';

test.each([
  ['科協', '科协'],
  ['中小學生', '中小学生'],
  ['５２０．８１万元', `520${point}81万元`],
  ['5,208,100', '5208100'],
  ['10,771,094.97 元', `10771094${point}97元`],
  ['九〇%', `九〇${percent}`],
  ['SHA-256', 'sha256'],
  ['院士（专家）工作站', '院士专家工作站'],
  ['  科　普 ', '科普'],
  ['结尾。3.', '结尾3'],
  ['…—、', ''],
])('foldWord(%s): %s', (text, folded) => {
  expect(foldWord(text)).toBe(folded);
});

test('fold(text).at: each unit knows where in the text its character stands, in UTF-16 units', () => {
  expect(fold('𠮷（科）普')).toEqual({ text: '𠮷科普', at: [0, 0, 3, 5] });
  expect(fold('共1.5㎡')).toEqual({ text: `共1${point}5m2`, at: [0, 1, 2, 3, 4, 4] });
});

test.each([
  ['“七 不准”、', '“七不准”、'],
  ['ＡＢ', 'ab'],
  ['學，習', '学,习'],
])('foldExact(%s): punctuation counts, spaces do not: %s', (text, folded) => {
  expect(foldExact(text)).toBe(folded);
});
