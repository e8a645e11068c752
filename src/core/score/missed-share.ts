import { type Exact, zero } from '../model/exact.ts';
import type { Measure } from '../model/measure.ts';
import type { Reading, ReadPart } from '../model/reading.ts';

export interface MissedTarget {
  readonly target: ReadPart;
  readonly actual: ReadPart;
  /** Known only for two numbers of the same kind and unit. */
  readonly completion: Measure<Exact>;
  readonly direction: Reading['direction'];
}

/** `exceeded`: an exact target or a range was passed from below, and no rule says what that earns. */
export type MissedShare = Exact | 'exceeded' | 'not-comparable';

/**
 * The part of a weight that an unmet target earns: actual ÷ target where more is better, target ÷ actual where less is.
 *
 * Units:  a share, exact. Range: ≥ 0; the caller limits it to 1. A target of 0 that is not met earns 0.
 * Errors: never throws. `not-comparable` without two comparable numbers, or when the target is negative: a ratio says nothing.
 * Source: law.md B3 (未完成指标值的，按照完成值与指标值的比例记分), E3 for “less is better” and for exact targets.
 */
export function missedShare({ target, actual, completion, direction }: MissedTarget): MissedShare {
  const aim = target.baseValue;
  const done = actual.baseValue;
  if (aim === undefined || done === undefined || direction === 'none' || aim.s < 0n) return 'not-comparable';
  const upTo = direction === 'exact' || target.upper !== undefined;
  if (upTo && done.compare(aim) > 0) return 'exceeded';
  if (aim.n === 0n) return zero;
  if (completion.missing !== undefined) return 'not-comparable';
  if (direction === 'less') return done.s > 0n && done.n > 0n ? aim.div(done) : 'not-comparable';
  return done.s < 0n ? zero : done.div(aim);
}
