import Fraction from 'fraction.js';
import type { Exact } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { Reading, ReadPart } from '../model/reading.ts';

const one: Exact = new Fraction(1);
const none: Exact = new Fraction(0);
const full = known(one);

/** A row of one value against one value, or one part of a compound with the direction of its row. */
export interface Completed extends Pick<Reading, 'met' | 'completion' | 'direction'> {
  readonly target?: ReadPart;
  readonly actual?: ReadPart;
}

/** What a row is for `completionShare`; parts of a compound are no single value. */
export function completed({ met, completion, direction, target, actual }: Reading): Completed {
  const single = target.parts.length === 1 && actual.parts.length === 1;
  return single
    ? { met, completion, direction, target: target.parts[0], actual: actual.parts[0] }
    : { met, completion, direction };
}

/**
 * How far a row came, for means: overshoot is cut so that one row cannot hide another.
 *
 * Units:  a share, exact. Range: 0 … 1.
 * Rule:   met rows 1; unmet, more is better: actual ÷ target; unmet, less is better: target ÷ actual, so that 0 accidents
 *         of at most 2 are 1 and not left out; an exact target passed from below: 1, because completion is cut at 100 %.
 * Errors: never throws. Missing without one number against one number, or when nothing says which way is better.
 * Source: issue 4 (capped at 100 %); law.md B3 and E3 for the two directions.
 */
export function completionShare(row: Completed): Measure<Exact> {
  const { met, completion, direction } = row;
  if (completion.missing !== undefined) return direction === 'less' ? lessShare(row) : missing(completion.missing);
  if (met.value === true) return full;
  if (direction === 'none') return missing('not-comparable');
  return capped(direction === 'less' && above0(completion.value) ? completion.value.inverse() : completion.value);
}

/** Less is better and actual ÷ target says nothing: the actual or the target is 0. */
function lessShare({ met, completion, target, actual }: Completed): Measure<Exact> {
  const [aim, done] = [target?.baseValue, actual?.baseValue];
  if (met.value === undefined || aim === undefined || done === undefined || target?.upper !== undefined)
    return missing(completion.missing ?? 'not-comparable');
  if (met.value) return full;
  return above0(done) ? capped(aim.div(done)) : missing('not-comparable');
}

/** The sign of 0 is 1 in fraction.js. */
const above0 = ({ s, n }: Exact): boolean => s > 0n && n > 0n;

function capped(share: Exact): Measure<Exact> {
  if (!above0(share)) return known(none);
  return share.n >= share.d ? full : known(share);
}
