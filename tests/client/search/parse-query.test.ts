import { expect, test } from 'vitest';
import { point } from '#client/search/fold';
import { longest, parseQuery } from '#client/search/parse-query';

test.each([
  ['绵阳科协', ['绵阳科协']],
  ['绵阳　科协', ['绵阳', '科协']],
  ['“科普 大篷车”场次', ['科普大篷车', '场次']],
  ['「科普」', ['科普']],
  ['科普、大篷车，科普', ['科普', '大篷车']],
  ['5,208,100元', ['5208100元']],
  ['520.81', [`520${point}81`]],
  ['绵阳科协2021年花了多少钱', ['绵阳科协2021年']],
  ['什么是结转', ['是结转']],
  ['多少钱', ['多少钱']],
  ['"花了多少钱"', ['花了多少钱']],
  ['', []],
  ['，。“”', []],
])('parseQuery(%s).terms: %j', (text, terms) => {
  expect(parseQuery(text).terms).toEqual(terms);
});

test('parseQuery(very long): cut, so that no input asks for more than 60 characters', () => {
  expect([...(parseQuery('科普绩效'.repeat(500)).terms[0] ?? '')].length).toBe(longest);
});

test('parseQuery: says which writing was used, and keeps the exact words', () => {
  expect(parseQuery('SHA-256')).toMatchObject({ hasHan: false, hasLatin: true, exact: ['sha-256'] });
  expect(parseQuery('520.81')).toMatchObject({ hasHan: false, hasLatin: false });
  expect(parseQuery('“七不准”、')).toMatchObject({ hasHan: true, exact: ['七不准'] });
});
