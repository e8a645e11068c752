import { expect, test } from 'vitest';
import { known, missing } from '../../../src/core/model/measure.ts';
import { besideDeclared } from '../../../src/core/score/declared-points.ts';
import { notComparable, scored, unscored } from '../../../src/core/score/rule-outcome.ts';
import { number } from './sample-reading.ts';

const made = (low: string, high = low) =>
  scored(low === high ? 'ratio' : 'band', number(low), number(high), { key: 'ratio', operands: {} });

// law.md E10: agrees within 0.005; the 0.5 grid only explains.
test.each([
  ['2', '2', 'agrees', ['declared-same']],
  ['17/15', '1.13', 'agrees', ['declared-same']],
  ['17/15', '1.14', 'differs', ['declared-gap']],
  ['17/15', '1', 'rounded', ['declared-gap', 'rounded-half']],
  ['4/5', '1', 'rounded', ['declared-gap', 'rounded-half']],
  ['3', '2', 'differs', ['declared-gap']],
  ['1.25', '1.5', 'rounded', ['declared-gap', 'rounded-half']],
  ['1.25', '1', 'differs', ['declared-gap']],
  ['1', '0.995', 'agrees', ['declared-same']],
  ['1', '0.9949', 'differs', ['declared-gap']],
])('besideDeclared(outcome, declared): rule %s, declared %s → %s', (rule, declared, agreement, keys) => {
  const line = besideDeclared(made(rule), known(number(declared)));
  expect([line.agreement, line.steps.slice(1).map(({ key }) => key)]).toEqual([agreement, keys]);
});

test.each([
  ['1.2', '1.6', '1.5', 'agrees', 'declared-inside'],
  ['1.2', '1.6', '1.2', 'agrees', 'declared-inside'],
  ['1.2', '1.6', '1.6', 'agrees', 'declared-inside'],
  ['1.2', '1.6', '2', 'differs', 'declared-outside'],
  ['1.2', '1.6', '1', 'differs', 'declared-outside'],
])('besideDeclared(outcome, declared): band %s to %s, declared %s → %s', (low, high, declared, agreement, key) => {
  const line = besideDeclared(made(low, high), known(number(declared)));
  expect([line.agreement, line.steps[1]?.key]).toEqual([agreement, key]);
});

test('besideDeclared(outcome, declared) is unknown, never agreement, when one side is missing', () => {
  expect(besideDeclared(made('1'), missing('blank'))).toMatchObject({
    agreement: 'unknown',
    declared: { missing: 'blank' },
  });
  const kept = besideDeclared(notComparable(), known(number(1)));
  expect([kept.agreement, kept.steps.map(({ key }) => key)]).toEqual(['unknown', ['not-comparable', 'declared-kept']]);
  expect(besideDeclared(unscored('not-applicable'), missing('not-in-form'))).toMatchObject({
    agreement: 'unknown',
    steps: [],
  });
});
