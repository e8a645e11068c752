import type { Exact } from '../model/exact.ts';
import type { Reading } from '../model/reading.ts';
import { numberOperand, type RuleOutcome, scored, textOperand } from './rule-outcome.ts';
import type { PointBand, ScoringRules } from './scoring-rules.ts';

/** The word of a result and its band, when the result is one word of the standard's map; undefined otherwise. */
function wordAndBand(
  { target, actual }: Reading,
  words: ScoringRules['words'],
): { word: string; band: PointBand } | undefined {
  if (actual.kind !== 'status' && actual.kind !== 'grade' && actual.kind !== 'text') return undefined;
  if (actual.parts.length > 1) return undefined;
  // A grade says something only against a scale: 优 for “提升” or for 90 % is not comparable (law.md E7).
  if (actual.kind === 'grade' && target.kind !== 'grade') return undefined;
  for (const word of [actual.parts[0]?.word ?? '', actual.raw.trim()]) {
    const band = words.get(word);
    if (band !== undefined) return { word, band };
  }
  return undefined;
}

/**
 * Points of a result stated in a word: the band of the weight in which the standard lets the unit choose. Never one number.
 *
 * Units:  points, exact. Range: 0 … weight; the upper end of a half-open band is given as the end of the range.
 * Errors: never throws. Undefined when the result is not a word of the standard's map: another formula has to try.
 * Source: law.md B4, E6 and E7; 内蒙古 2020, source line 36. The words are data of the standard.
 */
export function qualitativePoints(
  weight: Exact,
  reading: Reading,
  words: ScoringRules['words'],
): RuleOutcome | undefined {
  const found = wordAndBand(reading, words);
  if (found === undefined) return undefined;
  const { from, to } = found.band;
  const low = weight.mul(from);
  const high = weight.mul(to);
  return scored('band', low, high, {
    key: 'band',
    operands: {
      word: textOperand(found.word),
      weight: numberOperand(weight),
      from: numberOperand(from.mul(100)),
      to: numberOperand(to.mul(100)),
      low: numberOperand(low),
      high: numberOperand(high),
    },
  });
}
