import { expect, test } from 'vitest';
import { known, missing } from '../../../src/core/model/measure.ts';
import type { MissingReason } from '../../../src/core/model/missing.ts';
import type { LineScore } from '../../../src/core/model/scored.ts';
import { totalScore } from '../../../src/core/score/total-score.ts';
import { number } from './sample-reading.ts';
import { rulesOf } from './sample-rules.ts';

const rules = rulesOf('national-2020');

function line(low: string | MissingReason, high: string, declared: string): LineScore {
  const points = /^[\d/.]+$/.test(low)
    ? known({ low: number(low), high: number(high) })
    : missing(low as MissingReason);
  const basis = points.missing !== undefined ? 'none' : low === high ? 'ratio' : 'band';
  return {
    basis,
    points,
    declared: declared === '' ? missing('blank') : known(number(declared)),
    agreement: 'unknown',
    steps: [],
  };
}

function printed(lines: readonly LineScore[]) {
  const total = totalScore(known(number(80)), lines, rules);
  return [total.byRule, total.low, total.high].map((one) => one.value?.toFraction() ?? one.missing);
}

test('totalScore(declared, lines, rules) takes words as declared by rule and at both ends of their bands for the range', () => {
  expect(printed([line('10', '10', '10'), line('1/3', '1/3', '1'), line('12', '15', '14')])).toEqual([
    '73/3',
    '67/3',
    '76/3',
  ]);
});

test('totalScore(declared, lines, rules) takes a line that cannot be compared as declared, three times', () => {
  expect(printed([line('10', '10', '9'), line('not-comparable', '', '3')])).toEqual(['13', '13', '13']);
});

test('totalScore(declared, lines, rules) never counts a missing part as 0', () => {
  expect(printed([line('10', '10', '9'), line('not-comparable', '', '')])).toEqual([
    'not-comparable',
    'not-comparable',
    'not-comparable',
  ]);
  expect(printed([line('10', '10', '9'), line('12', '15', '')])).toEqual(['blank', '22', '25']);
});

test('totalScore(declared, lines, rules) leaves out lines the form gives no weight to', () => {
  expect(printed([line('10', '10', '9'), line('dash', '', '')])).toEqual(['10', '10', '10']);
});

test('totalScore(declared, lines, rules) gives each total its own grade', () => {
  const { grades } = totalScore(known(number('89.5')), [line('60', '60', '60'), line('19', '30', '30')], rules);
  expect(grades).toEqual({
    declared: { value: '良' },
    byRule: { value: '优' },
    low: { value: '中' },
    high: { value: '优' },
  });
});

test('totalScore(declared, [], rules) and a standard without scores make no total', () => {
  expect(printed([])).toEqual(['not-applicable', 'not-applicable', 'not-applicable']);
  const none = totalScore(missing('not-applicable'), [line('10', '10', '10')], rulesOf('unscored-sheet'));
  expect([none.declared, none.byRule, none.grades.high]).toEqual(Array(3).fill({ missing: 'not-applicable' }));
});
