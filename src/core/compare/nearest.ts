import Fraction from 'fraction.js';
import type { UnitYear } from '../model/comparison.ts';
import type { Exact } from '../model/exact.ts';

/** A unit-year that states a budget above 0, in 分. */
export interface Sized {
  readonly at: UnitYear;
  readonly budget: bigint;
}

/** Larger ÷ smaller, ≥ 1. */
export const budgetRatio = (a: Sized, b: Sized): Exact =>
  a.budget > b.budget ? new Fraction(a.budget, b.budget) : new Fraction(b.budget, a.budget);

/** The order `nearest` walks in. */
export function bySize(a: Sized, b: Sized): number {
  if (a.budget !== b.budget) return a.budget < b.budget ? -1 : 1;
  return a.at.unit.id < b.at.unit.id ? -1 : 1;
}

/**
 * The `limit` unit-years nearest in budget to the one at `position`, nearest first, without itself.
 *
 * Units:  budgets in 分; nearness is larger ÷ smaller. Range: at most `limit`. Errors: never throws.
 * Cost:   a walk outwards from the place: limit + skipped steps, whatever the length of the list.
 * @param ascending in the order of `bySize`
 */
export function nearest(
  ascending: readonly Sized[],
  position: number,
  limit: number,
  skip: (candidate: Sized) => boolean = () => false,
): Sized[] {
  const own = ascending[position];
  const found: Sized[] = [];
  let [low, high] = [position - 1, position + 1];
  while (own !== undefined && found.length < limit) {
    const [below, above] = [ascending[low], ascending[high]];
    const next = nearer(own, below, above);
    if (next === undefined) break;
    if (next === below) low -= 1;
    else high += 1;
    if (!skip(next)) found.push(next);
  }
  return found;
}

/** own ÷ below against above ÷ own, without dividing; of equals the first by unit id. */
function nearer(own: Sized, below: Sized | undefined, above: Sized | undefined): Sized | undefined {
  if (below === undefined || above === undefined) return below ?? above;
  const [downward, upward] = [own.budget * own.budget, below.budget * above.budget];
  if (downward !== upward) return downward < upward ? below : above;
  return below.at.unit.id < above.at.unit.id ? below : above;
}
