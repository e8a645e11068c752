import Fraction from 'fraction.js';
import { type Exact, zero } from '../model/exact.ts';
import type { Reading } from '../model/reading.ts';
import type { Standard } from '../model/standard.ts';
import { missedShare } from './missed-share.ts';
import { notComparable, numberOperand, type RuleOutcome, scored } from './rule-outcome.ts';

const one: Exact = new Fraction(1);

/** Mean of the parts' shares, each at most 1; undefined when one part has no share. */
function meanShare({ parts, direction }: Reading): Exact | undefined {
  let sum = zero;
  for (const { met, target, actual, completion } of parts) {
    const share = met.value ? one : missedShare({ target, actual, completion, direction });
    if (typeof share === 'string') return undefined;
    sum = sum.add(share.compare(one) > 0 ? one : share);
  }
  return sum.div(parts.length);
}

/**
 * Points of a cell that promises several things: met only if every part is met.
 *
 * Units:  points, exact. Range: 0 … weight; the full weight only when every part is met.
 * Errors: never throws. An unmet part makes the row `not-comparable` unless the standard says `mean-of-parts`; by itself the
 *         engine never lets a good part make up for a bad one.
 * Source: law.md E8; `compound` of the standard.
 */
export function compoundPoints(weight: Exact, reading: Reading, rule: Standard['compound']): RuleOutcome {
  const { met, parts } = reading;
  const open = parts.length === 0 || parts.some((part) => part.met.missing !== undefined);
  if (met.missing !== undefined || open) return notComparable();
  const unmet = parts.filter((part) => part.met.value === false).length;
  const counts = { parts: { kind: 'count', value: parts.length }, unmet: { kind: 'count', value: unmet } } as const;
  if (met.value && unmet === 0) {
    const operands = { parts: counts.parts, weight: numberOperand(weight) };
    return scored('met', weight, weight, { key: 'parts-met', operands });
  }
  const mean = rule === 'mean-of-parts' ? meanShare(reading) : undefined;
  if (mean === undefined) return notComparable({ key: 'parts-unmet', operands: counts });
  const points = weight.mul(mean);
  return scored('ratio', points, points, {
    key: 'parts-mean',
    operands: {
      ...counts,
      mean: { kind: 'percent', value: mean },
      weight: numberOperand(weight),
      points: numberOperand(points),
    },
  });
}
