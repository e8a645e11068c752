import { expect, test } from 'vitest';
import { known, missing } from '../../../src/core/model/measure.ts';
import { lineScore } from '../../../src/core/score/line-score.ts';
import { noScores } from '../../../src/core/score/scoring-rules.ts';
import { sampleIndicator } from '../sample-scored.ts';
import { compound, measured, number, worded } from './sample-reading.ts';
import { rulesOf } from './sample-rules.ts';

const rules = rulesOf('national-2020');
const row = sampleIndicator(1, '产出指标', '2', '1');
const unmet = measured('>=', ['300', number(300)], ['170', number(170)], false);

test('lineScore(indicator, reading, rules) sends each reading to its formula', () => {
  const basis = (reading: Parameters<typeof lineScore>[1]) => lineScore(row, reading, rules).basis;
  expect(basis(unmet)).toBe('ratio');
  expect(basis(measured('<=', ['2', number(2)], ['0', number(0)], true))).toBe('met');
  expect(basis(worded('优良中低差', 'grade', '优', 'grade'))).toBe('band');
  expect(basis(worded('≥90%', 'percent', '≥90%', 'percent'))).toBe('none');
  expect(
    basis(
      compound([
        [number(1), number(1)],
        [number(2), number(2)],
      ]),
    ),
  ).toBe('met');
  expect(
    basis(
      compound([
        [number(1), number(1)],
        [number(2), number(1)],
      ]),
    ),
  ).toBe('none');
  expect(basis(undefined)).toBe('none');
});

test('lineScore(indicator, reading, rules) makes no score where standard or form has none', () => {
  expect(lineScore(row, unmet, noScores).points).toEqual({ missing: 'not-applicable' });
  expect(lineScore(sampleIndicator(1, '产出指标'), unmet, rules).points).toEqual({ missing: 'not-applicable' });
  expect(lineScore({ ...row, weight: known(number(2)), score: missing('not-in-form') }, unmet, rules).points).toEqual({
    missing: 'not-applicable',
  });
});

test('lineScore(indicator, reading, rules) passes on why a weight is missing and does not supply one', () => {
  expect(lineScore({ ...row, weight: missing('dash') }, unmet, rules).points).toEqual({ missing: 'dash' });
});

test('lineScore(indicator, reading, rules) works by rule although the unit left the score blank', () => {
  const line = lineScore({ ...row, score: missing('blank') }, unmet, rules);
  expect([line.points.value?.low.toFraction(), line.agreement]).toEqual(['17/15', 'unknown']);
});

test('lineScore(indicator, reading, rules) makes no points of a negative weight', () => {
  expect(lineScore({ ...row, weight: known(number(-2)) }, unmet, rules).points).toEqual({ missing: 'not-comparable' });
});
