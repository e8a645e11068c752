import Fraction from 'fraction.js';
import type { Exact } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { DisclosureCell } from '../model/portal.ts';

/** How complete a set of unit-years is. Cells outside the list are no gaps and are not counted. */
export interface Completeness {
  readonly expected: number;
  readonly listed: number;
  /** listed ÷ expected; missing when nothing was expected. */
  readonly share: Measure<Exact>;
  readonly onTime: number;
  readonly late: number;
  /** A due date or a day of publication is not known. */
  readonly unknown: number;
}

/** Units: cells of the board in scope. Range: onTime + late + unknown = listed ≤ expected. Errors: never throws. */
export function completeness(cells: readonly DisclosureCell[]): Completeness {
  const inScope = cells.filter(({ expected }) => expected.length > 0);
  const listed = inScope.filter((cell) => cell.state === 'listed');
  const timed = (timing: DisclosureCell['timing']): number => listed.filter((cell) => cell.timing === timing).length;
  return {
    expected: inScope.length,
    listed: listed.length,
    share: inScope.length === 0 ? missing('not-applicable') : known(new Fraction(listed.length, inScope.length)),
    onTime: timed('on-time'),
    late: timed('late'),
    unknown: timed('unknown'),
  };
}
