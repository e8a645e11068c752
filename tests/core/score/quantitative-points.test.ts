import { expect, test } from 'vitest';
import type { Operator } from '../../../src/core/model/reading.ts';
import { quantitativePoints } from '../../../src/core/score/quantitative-points.ts';
import { measured, number, worded } from './sample-reading.ts';

const met: readonly [Operator, string, string, string, string][] = [
  ['>=', '500', '600', '2', '2'],
  ['>=', '10', '13.2', '3', '3'],
  ['<=', '2', '0', '2', '2'],
  ['=', '1', '1', '2', '2'],
  ['<=', '0', '0', '5', '5'],
  ['>=', '1', '1000000', '2', '2'],
];
test.each(met)(
  'quantitativePoints(weight, reading) gives the full weight when met: %s %s, done %s, weight %s',
  (operator, target, actual, weight, points) => {
    const reading = measured(operator, [target, number(target)], [actual, number(actual)], true);
    const outcome = quantitativePoints(number(weight), reading);
    expect([outcome.basis, outcome.points.value?.low.toFraction(), outcome.points.value?.high.toFraction()]).toEqual([
      'met',
      points,
      points,
    ]);
  },
);

// Worked by hand: weight × actual ÷ target, or weight × target ÷ actual where less is better.
const missed: readonly [Operator, string, string, string, string, string][] = [
  ['>=', '300', '170', '2', '17/15', 'ratio'],
  ['>=', '10', '4', '2', '4/5', 'ratio'],
  ['>=', '30', '0', '2', '0', 'ratio'],
  ['<=', '2', '5', '2', '4/5', 'ratio-less'],
  ['<=', '0', '3', '2', '0', 'target-zero'],
  ['>=', '5', '-1', '2', '0', 'below-zero'],
  ['=', '4', '3', '2', '3/2', 'ratio'],
  ['>', '3', '3', '2', '2', 'ratio'],
];
test.each(missed)(
  'quantitativePoints(weight, reading) gives a proportional part when missed: %s %s, done %s, weight %s → %s',
  (operator, target, actual, weight, points, key) => {
    const reading = measured(operator, [target, number(target)], [actual, number(actual)], false);
    const outcome = quantitativePoints(number(weight), reading);
    expect([outcome.basis, outcome.points.value?.low.toFraction(), outcome.steps[0]?.key]).toEqual([
      'ratio',
      points,
      key,
    ]);
  },
);

test('quantitativePoints(weight, reading) does not score an exact target or a range that was exceeded', () => {
  const exactly = measured('=', ['1', number(1)], ['3', number(3)], false);
  const range = measured('>=', ['80-90', number(80)], ['95', number(95)], false);
  const parts = range.target.parts.map((part) => ({ ...part, upper: number(90) }));
  for (const reading of [exactly, { ...range, target: { ...range.target, parts } }]) {
    const outcome = quantitativePoints(number(2), reading);
    expect([outcome.basis, outcome.points.missing, outcome.steps[0]?.key]).toEqual([
      'none',
      'not-comparable',
      'target-exceeded',
    ]);
  }
});

const month = measured('<=', ['11月', number(11)], ['12月', number(12)], false);

test.each([
  ['a negative target', measured('>=', ['-5', number(-5)], ['-10', number(-10)], false)],
  ['a date that was missed', { ...month, target: { ...month.target, kind: 'date' as const } }],
  ['words that say unmet', worded('有提升', 'status', '没有提升', 'status', false)],
  ['text', worded('有提升', 'text', '有提升', 'text')],
])('quantitativePoints(weight, reading) is not comparable for %s', (_, reading) => {
  expect(quantitativePoints(number(2), reading).points).toEqual({ missing: 'not-comparable' });
});

test('quantitativePoints(weight, reading) keeps every number of the division in its step', () => {
  const outcome = quantitativePoints(
    number(2),
    measured('>=', ['≥ 300 个', number(300), '个'], ['170个', number(170), '个'], false),
  );
  const operands = Object.entries(outcome.steps[0]?.operands ?? {}).map(([name, operand]) => [
    name,
    operand.kind === 'number' ? operand.value.toFraction() : operand.kind,
  ]);
  expect(Object.fromEntries(operands)).toEqual({ actual: '170', target: '300', weight: '2', points: '17/15' });
});
