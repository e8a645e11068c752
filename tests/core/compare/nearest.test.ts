import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetRatio, bySize, nearest, type Sized } from '../../../src/core/compare/nearest.ts';
import { rowOf } from './sample-rows.ts';

const sized = (budgets: readonly number[]): Sized[] =>
  budgets.map((budget, at) => ({ at: rowOf({ id: `u${at}` }), budget: BigInt(budget) })).sort(bySize);

test('nearest(ascending, position, limit): by larger ÷ smaller, not by difference', () => {
  // From 100: 50 and 200 are both twice away (u1 before u2), 190 is 1.9 times, 99 nearly the same.
  const all = sized([100, 50, 200, 190, 99]);
  const position = all.findIndex(({ budget }) => budget === 100n);
  expect(nearest(all, position, 9).map(({ budget }) => Number(budget))).toEqual([99, 190, 50, 200]);
  expect(nearest(all, position, 2).map(({ budget }) => Number(budget))).toEqual([99, 190]);
  expect(nearest(all, position, 2, ({ budget }) => budget === 99n).map(({ budget }) => Number(budget))).toEqual([
    190, 50,
  ]);
});

test('nearest(ascending, position, limit): ratios never fall, and the unit itself is not among them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 1, maxLength: 30 }),
      fc.nat(),
      (budgets, at) => {
        const all = sized(budgets);
        const position = at % all.length;
        const own = all[position] as Sized;
        const found = nearest(all, position, 10);
        const ratios = found.map((one) => budgetRatio(own, one).valueOf());
        expect(found).not.toContain(own);
        expect(found).toHaveLength(Math.min(10, all.length - 1));
        expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
        const left = all.filter((one) => one !== own && !found.includes(one));
        for (const one of left) expect(budgetRatio(own, one).valueOf()).toBeGreaterThanOrEqual(ratios.at(-1) ?? 1);
      },
    ),
  );
});
