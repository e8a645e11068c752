import { expect, test } from 'vitest';
import { sampleReport } from '../sample-scored.ts';
import { findIn } from './find-in.ts';

const code = 'score/grade';
const report = (score: string, grade: string) =>
  sampleReport({
    conclusion: {
      score: { text: score, quote: `得分${score}分` },
      grade: { text: grade, quote: `评价为${grade}` },
      words: [],
    },
  });

test.each([
  ['90', '优'],
  ['89.5', '良'],
  ['59.99', '差'],
  ['92.5', '良好'],
])('score/grade agrees, or does not know the word: %s 分 is %s', (score, grade) => {
  expect(findIn(code, report(score, grade))).toEqual([]);
});

test.each([
  ['89.5', '优', '良'],
  ['80', '中', '良'],
])('score/grade lists %s 分 called %s where the standard says %s', (score, grade, band) => {
  expect(findIn(code, report(score, grade))).toMatchObject([
    { operands: { stated: { text: grade }, band: { text: band } } },
  ]);
});
