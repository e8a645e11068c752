// 虚构示例.
import { expect, test } from 'vitest';
import { measureChanges, yearPairs } from '../../../src/core/aggregate/year-pairs.ts';
import { rowOf } from '../compare/sample-rows.ts';

const at = (id: string, year: number, execution?: number, standard = 'a') =>
  rowOf({
    id,
    year,
    standards: [standard],
    figures: execution === undefined ? {} : { execution, declared: execution },
  });

const rows = [
  at('a', 2020, 80),
  at('a', 2021, 90),
  at('b', 2020, 95),
  at('b', 2021, 70),
  at('c', 2020, 60),
  at('c', 2021, 60),
  at('d', 2020, 50),
  at('e', 2020, 50),
  at('e', 2021),
  at('a', 2019, 1),
];

test('yearPairs(unitYears, measure, from, to) pairs what both years state, the largest rise first', () => {
  const found = yearPairs(rows, 'execution', 2020, 2021);
  expect(found.pairs.map(({ unit, change }) => [unit.id, change.valueOf()])).toEqual([
    ['a', 10],
    ['c', 0],
    ['b', -25],
  ]);
  expect([found.rose, found.same, found.fell, found.leftOut]).toEqual([1, 1, 1, 2]);
});

test('yearPairs(unitYears, "declared", …) does not pair scores under two standards', () => {
  const pair = [at('a', 2020, 80, 'old'), at('a', 2021, 90, 'new')];
  expect(yearPairs(pair, 'declared', 2020, 2021).pairs).toEqual([]);
  expect(yearPairs(pair, 'execution', 2020, 2021).pairs).toHaveLength(1);
});

test('measureChanges(before, after, measures) keeps the order given and leaves out what one year lacks', () => {
  const before = rowOf({ id: 'a', year: 2020, figures: { execution: 80, completion: 90 } });
  const after = rowOf({ id: 'a', year: 2022, figures: { execution: 82, met: 1 } });
  const found = measureChanges(before, after, ['met', 'execution', 'completion']);
  expect(found.map(({ measure, change }) => [measure, change.valueOf()])).toEqual([['execution', 2]]);
});
