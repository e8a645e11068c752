import { expect, test } from 'vitest';
import { noScores, scoringRules } from '../../../src/core/score/scoring-rules.ts';
import { rulesOf, standardOf } from './sample-rules.ts';

test('scoringRules(standard) makes national-2020 exact: law.md B4, B6, B7', () => {
  const rules = rulesOf('national-2020');
  expect(rules.grades.map(({ grade, from }) => [grade, from.toFraction()])).toEqual([
    ['优', '90'],
    ['良', '80'],
    ['中', '60'],
    ['差', '0'],
  ]);
  expect([rules.total?.toFraction(), rules.execution?.cap.toFraction(), rules.execution?.denominator]).toEqual([
    '100',
    '1',
    'budget',
  ]);
  const band = (word: string) => [rules.words.get(word)?.from.toFraction(), rules.words.get(word)?.to.toFraction()];
  expect([band('优'), band('部分完成'), band('差'), band('良好')]).toEqual([
    ['4/5', '1'],
    ['3/5', '4/5'],
    ['0', '3/5'],
    [undefined, undefined],
  ]);
});

test('scoringRules(standard) keeps a number of the file as printed: 0.1 is one tenth', () => {
  const national = standardOf('national-2020');
  const total = national.total && { ...national.total, value: 0.1 };
  expect(scoringRules({ ...national, total }).total?.toFraction()).toBe('1/10');
});

test.each(['unscored-sheet', 'department-overall'])('scoringRules(%s) scores nothing', (id) => {
  expect(rulesOf(id)).toEqual(noScores);
});
