import Fraction from 'fraction.js';
import type { MeasureName, Place, UnitYear } from '../model/comparison.ts';

const byStandard: ReadonlySet<MeasureName> = new Set(['declared', 'byRule', 'lost']);

/**
 * Where a unit-year stands among others: the share of them strictly below it.
 *
 * Units:  share, exact; counts of unit-years. Range: 0 ≤ below + equal ≤ n; the unit itself is not among the n.
 * Errors: never throws. `too-few` when fewer than `minGroup` others have the measure; `missing` when it has none itself.
 * Rule:   for scores and lost points only others under the same standard count. No rank is made.
 * Source: issue 4, “高于 83% 的可比单位（n = 41）”.
 */
export function placeAmong(of: UnitYear, others: readonly UnitYear[], measure: MeasureName, minGroup: number): Place {
  const own = of.figures[measure].value;
  if (own.value === undefined) return { kind: 'missing', missing: own.missing };
  let [n, below, equal] = [0, 0, 0];
  for (const { figures, standards } of others) {
    const other = figures[measure].value.value;
    if (other === undefined || (byStandard.has(measure) && standards[0] !== of.standards[0])) continue;
    n += 1;
    const order = other.compare(own.value);
    if (order < 0) below += 1;
    else if (order === 0) equal += 1;
  }
  if (n < minGroup) return { kind: 'too-few', n, minGroup };
  return { kind: 'place', below, equal, n, share: new Fraction(below, n) };
}
