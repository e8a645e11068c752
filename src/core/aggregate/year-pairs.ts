import type { MeasureName, UnitYear } from '../model/comparison.ts';
import type { Exact } from '../model/exact.ts';
import { byValue } from './quartiles.ts';

const byStandard: ReadonlySet<MeasureName> = new Set(['declared', 'byRule', 'lost']);

export interface YearPair {
  readonly unit: UnitYear['unit'];
  readonly from: Exact;
  readonly to: Exact;
  /** to − from; negative when it fell. */
  readonly change: Exact;
}

export interface YearPairs {
  readonly from: number;
  readonly to: number;
  /** The largest rise first; of equal changes the first by unit id. */
  readonly pairs: readonly YearPair[];
  readonly rose: number;
  readonly fell: number;
  readonly same: number;
  /** Units with a report in either year that cannot be drawn: the other year or the figure is missing. */
  readonly leftOut: number;
}

/**
 * Units with the same figure in two years.
 *
 * Units:  those of the measure. Range: rose + fell + same = pairs. Errors: never throws.
 * Rule:   one scope; both years must have the figure, and for scores the same single standard. Nothing is interpolated.
 * @param unitYears of one scope; other years than the two are left alone
 */
export function yearPairs(unitYears: readonly UnitYear[], measure: MeasureName, from: number, to: number): YearPairs {
  const at = (year: number) => new Map(unitYears.filter((one) => one.year === year).map((one) => [one.unit.id, one]));
  const [before, after] = [at(from), at(to)];
  const pairs = [...after].flatMap(([id, end]): YearPair[] => {
    const start = before.get(id);
    const [a, b] = [start?.figures[measure].value.value, end.figures[measure].value.value];
    if (start === undefined || a === undefined || b === undefined) return [];
    if (byStandard.has(measure) && start.standards[0] !== end.standards[0]) return [];
    return [{ unit: end.unit, from: a, to: b, change: b.sub(a) }];
  });
  pairs.sort((a, b) => byValue(b.change, a.change) || (a.unit.id < b.unit.id ? -1 : 1));
  const count = (sign: number): number => pairs.filter(({ change }) => Math.sign(change.compare(0)) === sign).length;
  return {
    from,
    to,
    pairs,
    rose: count(1),
    fell: count(-1),
    same: count(0),
    leftOut: new Set([...before.keys(), ...after.keys()]).size - pairs.length,
  };
}

export interface MeasureChange {
  readonly measure: MeasureName;
  readonly from: Exact;
  readonly to: Exact;
  readonly change: Exact;
}

/** The measures one unit has in both of two years, in the order given. Units: those of the measure. Errors: never throws. */
export function measureChanges(before: UnitYear, after: UnitYear, measures: readonly MeasureName[]): MeasureChange[] {
  return measures.flatMap((measure): MeasureChange[] => {
    const { pairs } = yearPairs([before, after], measure, before.year, after.year);
    return pairs.map(({ from, to, change }) => ({ measure, from, to, change }));
  });
}
