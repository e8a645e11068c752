import { expect, test } from 'vitest';
import { known, missing } from '../../../src/core/model/measure.ts';
import { gradeOf, gradeWord } from '../../../src/core/score/grade.ts';
import { number } from './sample-reading.ts';
import { rulesOf } from './sample-rules.ts';

const rules = rulesOf('national-2020');

// law.md B6: 优 ≥ 90, 良 ≥ 80, 中 ≥ 60, 差 below.
test.each([
  ['100', '优'],
  ['90', '优'],
  ['2699999/30000', '良'],
  ['89.5', '良'],
  ['80', '良'],
  ['79.995', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
])('gradeOf(%s, rules) is %s: bands are half open and the number is not rounded first', (score, grade) => {
  expect(gradeOf(known(number(score)), rules)).toEqual({ value: grade });
});

test('gradeOf(score, rules) has no grade off the scale, without a total, or without bands', () => {
  expect(gradeOf(known(number('100.01')), rules)).toEqual({ missing: 'not-comparable' });
  expect(gradeOf(known(number('-1')), rules)).toEqual({ missing: 'not-comparable' });
  expect(gradeOf(missing('not-stated'), rules)).toEqual({ missing: 'not-stated' });
  expect(gradeOf(known(number(92)), rulesOf('unscored-sheet'))).toEqual({ missing: 'not-applicable' });
});

test('gradeWord(word, rules) knows the words of the scale and maps no other', () => {
  expect(gradeWord(' 优 ', rules)).toEqual({ value: '优' });
  expect(gradeWord('良好', rules)).toEqual({ missing: 'not-comparable' });
  expect(gradeWord('优', rulesOf('department-overall'))).toEqual({ missing: 'not-applicable' });
});
