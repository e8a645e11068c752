import type { Exact } from '../model/exact.ts';

/** Whether two exact numbers are the same; fractions are always reduced, so no arithmetic is needed. Never throws. */
export function equalExact(a: Exact, b: Exact): boolean {
  return a === b || (a.n === b.n && a.d === b.d && a.s === b.s);
}
