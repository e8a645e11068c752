import { expect, test } from 'vitest';
import { peers } from '../../../src/core/compare/peers.ts';
import type { Peers } from '../../../src/core/model/comparison.ts';
import { rowOf, type SampleRow } from './sample-rows.ts';

const found = (samples: readonly SampleRow[], limit?: number): Map<string, Peers> =>
  new Map(peers(samples.map(rowOf), 2, limit).map((one) => [`${one.of.unit.id} ${one.of.year}`, one]));
const names = (one: Peers | undefined) => one?.members.value?.map(({ at }) => at.unit.id);

const unit = (id: string, budget: number | undefined, more: Partial<SampleRow> = {}): SampleRow => ({
  id,
  figures: budget === undefined ? {} : { budget },
  ...more,
});

test('peers(rows): the same province first, then others, each by nearest budget; with ratio and counts', () => {
  const all = found(
    [
      unit('a', 100),
      unit('b', 300),
      unit('c', 150),
      unit('d', 101, { province: '980000' }),
      unit('e', 400, { province: '980000' }),
      unit('f', undefined),
    ],
    3,
  );
  const a = all.get('a 2020');
  expect(names(a)).toEqual(['c', 'b', 'd']);
  expect(a?.members.value?.map(({ ratio, sameProvince }) => [ratio.toFraction(), sameProvince])).toEqual([
    ['3/2', true],
    ['3', true],
    ['101/100', false],
  ]);
  expect(a).toMatchObject({ limit: 3, pool: 5, withoutBudget: 1 });
  expect(a?.places.budget).toMatchObject({ kind: 'place', below: 0, n: 3 });
});

test('peers(rows): never another year, level or scope', () => {
  const all = found([
    unit('a', 100),
    unit('b', 100, { year: 2019 }),
    unit('c', 100, { level: 'province' }),
    unit('d', 100, { scope: 'overall' }),
  ]);
  expect(names(all.get('a 2020'))).toEqual([]);
  expect(all.get('a 2020')).toMatchObject({ pool: 0, withoutBudget: 0 });
  expect(all.get('a 2020')?.places.budget).toEqual({ kind: 'too-few', n: 0, minGroup: 2 });
});

test('peers(rows): without a budget, or with a budget of 0, none can be near, and the reason is said', () => {
  const all = found([unit('a', undefined), unit('b', 0), unit('c', 10)]);
  expect(all.get('a 2020')?.members).toEqual({ missing: 'not-stated' });
  expect(all.get('b 2020')?.members).toEqual({ missing: 'no-budget' });
  expect(all.get('c 2020')).toMatchObject({ pool: 2, withoutBudget: 2 });
  expect(all.get('a 2020')).toMatchObject({ pool: 2, withoutBudget: 1 });
});

test('peers(rows): the order of the rows changes nothing', () => {
  const samples = Array.from({ length: 30 }, (_, at) =>
    unit(`u${at}`, ((at * 37) % 11) + 1, { province: at % 3 === 0 ? '980000' : '990000' }),
  );
  const text = (list: readonly SampleRow[]) => [...found(list, 8)].map(([id, one]) => [id, names(one)]).sort();
  expect(text([...samples].reverse())).toEqual(text(samples));
});
