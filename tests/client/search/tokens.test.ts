import { expect, test } from 'vitest';
import { nameTokens, phraseOf, queryTokens, tokensOf } from '#client/search/tokens';

test('tokensOf(text): neighbours in pairs, the last character once more alone', () => {
  expect(tokensOf('科 普大篷')).toEqual(['科普', '普大', '大篷', '篷']);
});

test('tokensOf: punctuation parts the text and not the names', () => {
  expect(tokensOf('科（普）大')).toEqual(['科', '普', '大']);
  expect(tokensOf('5,208.1%')).toEqual(['52', '20', '08', '8ꀀ', 'ꀀ1', '1ꀁ', 'ꀁ']);
  expect(tokensOf('科（普）', 'title')).toEqual(['科普ꀂ', '普ꀂ']);
});

test('tokensOf(text, field): names and context carry a mark, so that a phrase of the text does not meet them', () => {
  expect(tokensOf('科普', 'title')).toEqual(['科普ꀂ', '普ꀂ']);
  expect(tokensOf('科普', 'context')).toEqual(['科普ꀃ', '普ꀃ']);
});

test.each([
  ['科普大', '"科普 普大"'],
  ['科普', '"科普"'],
  ['科', '科'],
])('phraseOf(%s): %s, whose tokens stand in a row in the index of a text that holds it', (folded, phrase) => {
  expect(phraseOf(folded)).toBe(phrase);
  const indexed = tokensOf(`全国${folded}日`).join(' ');
  expect(indexed).toContain(queryTokens(folded).join(' '));
});

test('nameTokens(name): as text, and run on across punctuation', () => {
  expect(nameTokens('院（士）站')).toEqual(['院士', '士站', '站']);
});
