import Fraction from 'fraction.js';
import type { Quartiles } from '../model/comparison.ts';
import type { Exact } from '../model/exact.ts';
import { BoundedSum } from './bounded-sum.ts';

/**
 * Quartiles and mean of at least one value, ascending.
 *
 * Units:  those of the values. Range: min ≤ q1 ≤ median ≤ q3 ≤ max, exact. Errors: never throws.
 * Source: linear interpolation between order statistics, position (n − 1) × k/4 (Hyndman and Fan 1996, type 7),
 *         as d3-array's quantileSorted, on fractions instead of doubles.
 */
export function quartiles(ascending: readonly [Exact, ...Exact[]]): Quartiles {
  const at = (k: number): Exact => {
    const position = (ascending.length - 1) * k;
    const low = ascending[Math.floor(position / 4)] as Exact;
    const rest = position % 4;
    if (rest === 0) return low;
    const high = ascending[Math.floor(position / 4) + 1] as Exact;
    return low.add(high.sub(low).mul(new Fraction(rest, 4)));
  };
  const sum = new BoundedSum();
  for (const value of ascending) sum.add(value);
  return { min: at(0), q1: at(1), median: at(2), q3: at(3), max: at(4), mean: sum.over(ascending.length) };
}

/** Ascending order of exact numbers; most have the same denominator and need no arithmetic. */
export function byValue(a: Exact, b: Exact): number {
  if (a.d !== b.d) return a.compare(b);
  const [left, right] = [a.s < 0n ? -a.n : a.n, b.s < 0n ? -b.n : b.n];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
