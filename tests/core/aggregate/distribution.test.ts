import { expect, test } from 'vitest';
import { distribution, levelSpreads } from '../../../src/core/aggregate/distribution.ts';
import { unitYears } from '../../../src/core/aggregate/unit-years.ts';
import type { UnitYear } from '../../../src/core/model/comparison.ts';
import { known } from '../../../src/core/model/measure.ts';
import type { Region } from '../../../src/core/model/region.ts';
import { number } from '../score/sample-reading.ts';
import { money, regions, reportOf, unitIn } from './sample-views.ts';

interface Sample {
  readonly region?: string;
  readonly budget?: number;
  readonly score?: string;
  readonly standard?: string;
}

const rows = (samples: readonly Sample[]): UnitYear[] =>
  unitYears(
    samples.map(({ region = '990101', budget, score, standard = 'national-2020' }, at) =>
      reportOf({
        unit: unitIn(region, at),
        year: 2020,
        forms: [{ money: money(budget, budget), total: score === undefined ? {} : { declared: known(number(score)) } }],
        report: { standard, scoring: score === undefined ? 'none' : 'declared' },
      }),
    ),
    [],
    () => regions[0] as Region,
  ).map(({ row }) => row);

test('distribution(rows, measure, 5): five members have quartiles, ascending; those without the figure are named', () => {
  const found = distribution(
    rows([{ budget: 50 }, { budget: 10 }, {}, { budget: 40 }, { budget: 20 }, { budget: 30 }]),
    'budget',
    5,
  );
  expect(found).toMatchObject({ kind: 'spread', n: 5, of: 6 });
  expect(found.members.map(({ value }) => value.toFraction())).toEqual(['10', '20', '30', '40', '50']);
  expect(found.kind === 'spread' && [found.q1, found.median, found.q3].map((value) => value.toFraction())).toEqual([
    '20',
    '30',
    '40',
  ]);
  expect(found.leftOut.map(({ missing }) => missing)).toEqual(['not-stated']);
});

test('distribution(rows, measure, 5): four members are listed by unit id, without rank or quartiles', () => {
  const found = distribution(rows([{ budget: 50 }, { budget: 10 }, { budget: 40 }, { budget: 20 }]), 'budget', 5);
  expect(found).toMatchObject({ kind: 'members', minGroup: 5, n: 4 });
  expect(found.members.map(({ value }) => value.toFraction())).toEqual(['50', '10', '40', '20']);
  expect(found).not.toHaveProperty('median');
});

test('distribution(rows, declared): only the standard most members use; the others are not comparable', () => {
  const found = distribution(
    rows([{ score: '90' }, { score: '80' }, { score: '99', standard: 'other' }, { budget: 1 }]),
    'declared',
    2,
  );
  expect(found).toMatchObject({ kind: 'spread', standard: 'national-2020', n: 2, of: 4 });
  expect(found.leftOut.map(({ missing }) => missing)).toEqual(['not-comparable', 'not-applicable']);
});

test('levelSpreads(rows): like is spread with like, level by level', () => {
  const found = levelSpreads(rows([{ region: '990000', budget: 1 }, { budget: 2 }, { budget: 3 }]), 2);
  expect(found.map(({ level, spreads }) => [level, spreads.budget.n, spreads.budget.kind])).toEqual([
    ['province', 1, 'members'],
    ['county', 2, 'spread'],
  ]);
});
