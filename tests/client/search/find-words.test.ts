import { expect, test } from 'vitest';
import { cutText, excerptOf, findWords, wordsToMark } from '#client/search/find-words';
import { foldWord } from '#client/search/fold';

const found = (text: string, ...words: string[]) =>
  findWords(text, words.map(foldWord)).map(([from, to]) => text.slice(from, to));

test.each([
  ['院士（专家）工作站', ['院士专家'], ['院士（专家']],
  ['预算 520.81 万元', ['520.81万元'], ['520.81 万元']],
  ['中小學生數达上万人', ['中小学生数'], ['中小學生數']],
  ['科普科普科普', ['科普科'], ['科普科普科普'.slice(0, 5)]],
  ['𠮷林科普', ['林科'], ['林科']],
  ['科普', ['绩效'], []],
])('findWords(%s, %j): %j, as the text writes them', (text, words, spans) => {
  expect(found(text, ...words)).toEqual(spans);
});

test('cutText(text, spans): the pieces together are the text', () => {
  const pieces = cutText('全国科普日活动', [[2, 4]]);
  expect(pieces).toEqual([
    { text: '全国', marked: false },
    { text: '科普', marked: true },
    { text: '日活动', marked: false },
  ]);
});

test('excerptOf(long text, words): the first word found is inside, and cut ends are shown', () => {
  const pieces = excerptOf(`${'前'.repeat(300)}\n科普\n—\n${'后'.repeat(300)}`, ['科普']);
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['科普']);
  expect([pieces[0]?.text, pieces.at(-1)?.text]).toEqual(['…', '…']);
  expect(pieces.map(({ text }) => text).join('')).toContain(' · 科普 · 后');
});

test('wordsToMark(text, terms): a term the text holds scattered is marked in its longest pieces, a number never', () => {
  expect(wordsToMark('绵阳市的科普大篷车', ['绵阳大篷车'])).toEqual(['绵阳', '大篷车']);
  expect(wordsToMark('520 和 81', [foldWord('520.81')])).toEqual([]);
});

test('excerptOf(Latin text, words): about two lines, and no word is cut', () => {
  const words = `${'every figure keeps its source '.repeat(20)}execution rate ${'beside what was promised '.repeat(20)}`;
  const shown = excerptOf(words, [foldWord('execution rate')])
    .map(({ text }) => text)
    .join('');
  expect(shown.length).toBeGreaterThan(150);
  const known = new Set(words.split(/\s+/));
  expect(
    shown
      .replaceAll('…', '')
      .trim()
      .split(/\s+/)
      .filter((word) => !known.has(word)),
  ).toEqual([]);
});
