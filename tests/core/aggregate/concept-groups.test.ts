// 虚构示例.
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { conceptGroups, conceptSpread } from '../../../src/core/aggregate/concept-groups.ts';
import { quartiles } from '../../../src/core/aggregate/quartiles.ts';
import type { ConceptEntry, ConceptView } from '../../../src/core/model/concept-view.ts';
import type { Exact } from '../../../src/core/model/exact.ts';
import { known, missing } from '../../../src/core/model/measure.ts';

const entry = (unit: string, year: number, actual: number | undefined, met?: boolean) =>
  ({
    unit: { id: unit },
    year,
    actual: actual === undefined ? missing('not-stated') : known(new Fraction(actual)),
    met: met === undefined ? missing('not-comparable') : known(met),
    completion: met === undefined ? missing('not-comparable') : known(new Fraction(met ? 1 : 0)),
  }) as ConceptEntry;

const entries = [
  entry('a', 2021, 10, true),
  entry('a', 2020, 30, false),
  entry('a', 2020, undefined),
  entry('b', 2020, 5, true),
];

test('conceptGroups(entries): one group a unit, its rows counted with their denominators, the range of its values', () => {
  const [a, b] = conceptGroups(entries);
  expect(a).toMatchObject({ unit: { id: 'a' }, years: [2020, 2021], rows: 3, comparable: 2, met: 1 });
  expect(a?.completion).toMatchObject({ n: 2, of: 3 });
  expect(a?.completion.mean.value?.valueOf()).toBe(0.5);
  expect([a?.actual?.min, a?.actual?.median, a?.actual?.max].map((value) => value?.valueOf())).toEqual([10, 20, 30]);
  expect(b?.rows).toBe(1);
});

test('conceptGroups(entries): a unit that states no value has no range', () => {
  expect(conceptGroups([entry('a', 2020, undefined)])[0]?.actual).toBeUndefined();
});

const view = (enough: boolean) => {
  const values = [5, 10, 30].map((value) => new Fraction(value)) as unknown as [Exact, ...Exact[]];
  return {
    entries,
    actual: { n: 3, of: 4, quartiles: enough ? quartiles(values) : undefined },
  } as unknown as ConceptView;
};

test.each([
  [10, 'row', [5, 10, 30]],
  [2, 'unit', [5, 20]],
])('conceptSpread(view, %i) draws one value a %s', (most, per, values) => {
  const spread = conceptSpread(view(true), most);
  expect(spread?.per).toBe(per);
  expect(spread?.values.map((value) => value.valueOf())).toEqual(values);
});

test('conceptSpread(view, most) is undefined when the view has too few units for quartiles', () => {
  expect(conceptSpread(view(false), 10)).toBeUndefined();
});
