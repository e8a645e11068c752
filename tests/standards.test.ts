// Every worked case of every standard, through the engine, compared exactly. The method page prints the same cases.
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { known, type Measure, missing } from '../src/core/model/measure.ts';
import { type Fen, toFen } from '../src/core/model/money.ts';
import type { RulePoints } from '../src/core/model/scored.ts';
import type { StandardCase } from '../src/core/model/standard.ts';
import { readIndicator } from '../src/core/read/index.ts';
import { exactSum } from '../src/core/score/exact-sum.ts';
import { executionPoints } from '../src/core/score/execution-points.ts';
import { executionRate } from '../src/core/score/execution-rate.ts';
import { gradeOf } from '../src/core/score/grade.ts';
import { lineScore } from '../src/core/score/line-score.ts';
import type { ScoringRules } from '../src/core/score/scoring-rules.ts';
import { sampleIndicator } from './core/sample-scored.ts';
import { worded } from './core/score/sample-reading.ts';
import { casesOf, rulesOf, standardIds } from './core/score/sample-rules.ts';

type Given = StandardCase['given'];
type Printed = Record<string, string | undefined>;

const fraction = (value: Measure<Fraction>): string | undefined => value.value?.toFraction();

function fen(text: string | undefined): Measure<Fen> {
  const value = toFen(text ?? '', '万元');
  return value === undefined ? missing('not-stated') : known(value);
}

function ends(points: Measure<RulePoints>): Printed {
  if (points.value === undefined) return { points: points.missing };
  const [low, high] = [points.value.low.toFraction(), points.value.high.toFraction()];
  return low === high ? { points: low } : { low, high };
}

function execution({ budget, executed, weight }: Given, rules: ScoringRules): Printed {
  const rate = fraction(executionRate(fen(budget), fen(executed)));
  if (weight === undefined) return { rate };
  const cap = rules.execution?.cap ?? new Fraction(0);
  return { rate, ...ends(executionPoints(new Fraction(weight), fen(budget), fen(executed), cap, '万元').points) };
}

function quantitative({ operator = '', target = '', actual = '', weight }: Given, rules: ScoringRules): Printed {
  const reading = readIndicator({ target: `${operator}${target}次`, actual: `${actual}次` });
  const { points } = lineScore(sampleIndicator(1, '产出指标', weight ?? '2', '0'), reading, rules);
  const met = reading.met.value === undefined ? reading.met.missing : reading.met.value ? '1' : '0';
  return { met, completion: fraction(reading.completion), ...ends(points) };
}

function qualitative({ word = '', weight }: Given, rules: ScoringRules): Printed {
  return ends(
    lineScore(sampleIndicator(1, '效益指标', weight, '0'), worded('优良中低差', 'grade', word, 'grade'), rules).points,
  );
}

const engine: Record<StandardCase['kind'], (given: Given, rules: ScoringRules) => Printed> = {
  execution,
  quantitative,
  qualitative,
  grade: ({ score = '' }, rules) => ({ grade: gradeOf(known(new Fraction(score)), rules).value }),
  total: (given) => ({ total: exactSum(Object.values(given).map((part) => new Fraction(part))).toFraction() }),
};

const cases = standardIds.flatMap((id) => casesOf(id).map((one) => [id, one.name.zh, one] as const));

test.each(cases)('the engine gives the expected values of %s: %s', (id, _, { kind, given, expected }) => {
  const made = engine[kind](given, rulesOf(id));
  const numbers =
    kind === 'grade'
      ? expected
      : Object.fromEntries(Object.entries(expected).map(([name, text]) => [name, new Fraction(text).toFraction()]));
  expect(made).toMatchObject(numbers);
});

test.each(standardIds)('standard %s has worked cases', (id) => {
  expect(casesOf(id).length).toBeGreaterThan(0);
});

test.each(standardIds.filter((id) => !rulesOf(id).scores))('standard %s gives points to nothing', (id) => {
  for (const { kind, given } of casesOf(id)) {
    if (kind === 'quantitative') expect(quantitative(given, rulesOf(id)).points).toBe('not-applicable');
  }
  expect(gradeOf(known(new Fraction(95)), rulesOf(id))).toEqual({ missing: 'not-applicable' });
});
