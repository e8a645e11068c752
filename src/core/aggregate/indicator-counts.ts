import Fraction from 'fraction.js';
import { known, missing } from '../model/measure.ts';
import type { IndicatorCounts } from '../model/portal.ts';
import type { Reading } from '../model/reading.ts';

type Counts = Omit<IndicatorCounts, 'readShare'>;

const withShare = (counts: Counts): IndicatorCounts => ({
  ...counts,
  readShare: counts.all === 0 ? missing('not-applicable') : known(new Fraction(counts.read, counts.all)),
});

/**
 * How many rows a form has, how many were read, could be compared, and met their target.
 *
 * Units:  rows; the share is exact, 1 = 100 %. Range: 0 ≤ met ≤ comparable ≤ all; read + partly + notRead + byHand = all;
 *         assumed ≤ comparable.
 * Errors: never throws; the share is `not-applicable` without rows.
 */
export function indicatorCounts(readings: readonly Reading[]): IndicatorCounts {
  const count = (test: (reading: Reading) => boolean) => readings.filter(test).length;
  return withShare({
    all: readings.length,
    comparable: count((reading) => reading.met.value !== undefined),
    met: count((reading) => reading.met.value === true),
    read: count((reading) => reading.status === 'read'),
    partly: count((reading) => reading.status === 'partly'),
    notRead: count((reading) => reading.status === 'not-read'),
    byHand: count((reading) => reading.status === 'by-hand'),
    assumed: count((reading) => reading.directionAssumed && reading.met.value !== undefined),
  });
}

/** Field by field sum, and the share of the sums; all zero for none. */
export function addCounts(counts: readonly IndicatorCounts[]): IndicatorCounts {
  const sum = (field: keyof Counts) => counts.reduce((all, one) => all + one[field], 0);
  return withShare({
    all: sum('all'),
    comparable: sum('comparable'),
    met: sum('met'),
    read: sum('read'),
    partly: sum('partly'),
    notRead: sum('notRead'),
    byHand: sum('byHand'),
    assumed: sum('assumed'),
  });
}
