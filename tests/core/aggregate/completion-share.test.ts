import { expect, test } from 'vitest';
import { completed, completionShare } from '../../../src/core/aggregate/completion-share.ts';
import type { Operator } from '../../../src/core/model/reading.ts';
import { compound, measured, number, worded } from '../score/sample-reading.ts';

test.each<[Operator, string, string, boolean, string]>([
  ['>=', '10', '15', true, '1'],
  ['>=', '10', '4', false, '2/5'],
  ['<=', '2', '1', true, '1'],
  ['<=', '2', '3', false, '2/3'],
  ['=', '1', '2', false, '1'],
  ['=', '2', '1', false, '1/2'],
  ['>=', '10', '-1', false, '0'],
  ['<=', '0', '0', true, '1'],
  ['<=', '0', '3', false, '0'],
])('completionShare(target %s %s, actual %s, met %s) is %s', (operator, target, actual, met, share) => {
  const row = measured(operator, [target, number(target), '次'], [actual, number(actual)], met);
  expect(completionShare(completed(row)).value?.toFraction()).toBe(share);
});

test('completionShare(0 of at most 2, whose ratio the reader gives no meaning) is 1 and not left out', () => {
  const row = measured('<=', ['≤2', number(2), '次'], ['0', number(0)], true);
  expect(completionShare(completed({ ...row, completion: { missing: 'not-applicable' } })).value?.toFraction()).toBe(
    '1',
  );
});

test('completionShare(words, compounds, no direction) is missing with its reason', () => {
  expect(completionShare(completed(worded('优良中低差', 'grade', '优', 'grade')))).toEqual({
    missing: 'not-comparable',
  });
  expect(completionShare(completed(compound([[number(1), number(2)]])))).toEqual({ missing: 'not-comparable' });
  const row = measured('>=', ['2', number(2)], ['1', number(1)], false);
  expect(completionShare(completed({ ...row, direction: 'none' }))).toEqual({ missing: 'not-comparable' });
});
