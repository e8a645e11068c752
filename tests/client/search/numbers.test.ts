import { expect, test } from 'vitest';
import { foldWord } from '#client/search/fold';
import { hasFigureInside, isNumber, numbersInside, numbersOf } from '#client/search/numbers';

test('numbersOf(run): numbers of three characters or more, from the first digit to the last', () => {
  expect(numbersOf(foldWord('服务群众3,090人次，完成98%，用去1.5万元'))).toEqual(['ꀄ3090', 'ꀄ1ꀀ5']);
});

test.each([
  ['服务群众3090人次', ['ꀄ3090']],
  // May be the end, or the beginning, of a longer number.
  ['3090人次', []],
  ['服务群众3090', []],
  ['服务群众30人次', []],
])('numbersInside(%s): %j', (phrase, numbers) => {
  expect(numbersInside(phrase)).toEqual(numbers);
});

test('numbersInside(phrase): words the index has of every text that holds the phrase', () => {
  for (const phrase of ['全年服务3090人次', '预算1.5万元', '2021年完成120场'])
    for (const text of [phrase, `共${phrase}，另有77人`, `1${phrase}2`])
      expect(numbersOf(foldWord(text))).toEqual(expect.arrayContaining(numbersInside(foldWord(phrase))));
});

test('hasFigureInside(phrase): a year is no figure', () => {
  expect([hasFigureInside('青水科协2021年科普'), hasFigureInside('服务群众3090人次')]).toEqual([false, true]);
});

test('isNumber(word)', () => {
  expect([isNumber('ꀄ3090'), isNumber('30'), isNumber('服务')]).toEqual([true, false, false]);
});
