import type { Exact } from '../model/exact.ts';
import { exact } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { Reading } from '../model/reading.ts';
import type { LineScore } from '../model/scored.ts';
import type { Standard } from '../model/standard.ts';
import { lineScore } from './line-score.ts';
import { scoringRules } from './scoring-rules.ts';

/** A cell that was not given is not a column of the form. */
function points(text: string, absent: 'not-in-form' | 'blank'): Measure<Exact> {
  const bare = text.trim();
  if (bare === '') return missing(absent);
  const value = exact(bare);
  return value === undefined ? missing('unreadable') : known(value);
}

/**
 * Scores single rows that belong to no report: a reading with its printed weight and, if there is one, its declared score.
 *
 * Units:  points, exact. Range: 0 … weight.
 * Errors: never throws. Without a weight `not-applicable`; a weight that is no number is `unreadable`.
 * Source: law.md B3, B4, E2–E10, by way of lineScore.
 */
export function cellScorer(standard: Standard): (reading: Reading, weight: string, score: string) => LineScore {
  const rules = scoringRules(standard);
  return (reading, weight, score) =>
    lineScore({ weight: points(weight, 'not-in-form'), score: points(score, 'blank') }, reading, rules);
}
