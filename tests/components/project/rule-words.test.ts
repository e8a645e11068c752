import { expect, test } from 'vitest';
import type { LineScore } from '#core';
import {
  agreementWord,
  differs,
  gradeWords,
  rulePoints,
  totalRange,
} from '../../../src/components/project/rule-words.ts';
import { exact, known, missing } from '../../charts/fictional.ts';
import { total } from '../../charts/fictional-score.ts';

const line = (
  low: string,
  high: string,
  agreement: LineScore['agreement'],
  basis: LineScore['basis'] = 'ratio',
): LineScore => ({
  basis,
  points: low === '' ? missing('not-comparable') : known({ low: exact(low), high: exact(high) }),
  declared: known(exact(1)),
  agreement,
  steps: [],
});

test.each([
  ['one number', line('17/15', '17/15', 'rounded'), '1.13', 'rule.rounded', true],
  ['another number', line('3', '3', 'differs'), '3', 'rule.differs', true],
  ['the same number', line('2', '2', 'agrees'), '2', undefined, false],
  ['a band that holds it', line('12', '15', 'agrees', 'band'), '12–15', 'rule.inside', false],
  ['a band that does not', line('12', '15', 'differs', 'band'), '12–15', 'rule.outside', true],
  ['no number', line('', '', 'unknown', 'none'), undefined, undefined, false],
])('rulePoints, agreementWord and differs of %s', (_, one, printed, word, apart) => {
  expect([rulePoints(one), agreementWord(one), differs(one)]).toEqual([printed, word, apart]);
});

test('totalRange has two ends, or is undefined where both are the same or missing', () => {
  expect(totalRange(total(['92.5', '94', '91.13', '94.53']))).toEqual({ low: '91.13', high: '94.53' });
  expect(totalRange(total(['92.5', '94', '94', '94']))).toBeUndefined();
  expect(totalRange(total(['92.5']))).toBeUndefined();
});

test('gradeWords names each grade once, in the order declared, by rule, lowest, highest', () => {
  const points = ['70', '80', '74', '82'];
  expect(gradeWords(total(points, ['丙', '乙', '丙', '乙']))).toEqual(['丙', '乙']);
  expect(gradeWords(total(points))).toEqual([]);
});
