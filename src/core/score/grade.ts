import type { Exact } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { ScoringRules } from './scoring-rules.ts';

/**
 * The grade of a total: half-open bands on the exact number, never on a rounded one (89.5 is below 90).
 *
 * Units:  points. Range: the standard's own grade words.
 * Errors: never throws. The total's reason is passed on; `not-applicable` when the standard has no bands; `not-comparable` when
 *         the number lies below the lowest band or above the standard's total.
 * Source: law.md B6; bands of the standard.
 */
export function gradeOf(score: Measure<Exact>, { grades, total }: ScoringRules): Measure<string> {
  if (grades.length === 0) return missing('not-applicable');
  if (score.missing !== undefined) return missing(score.missing);
  if (total !== undefined && score.value.compare(total) > 0) return missing('not-comparable');
  const band = grades.find(({ from }) => score.value.compare(from) >= 0);
  return band === undefined ? missing('not-comparable') : known(band.grade);
}

/**
 * The standard's grade for a word a document prints.
 *
 * Errors: never throws. `not-comparable` for a word outside the scale (良好 where the scale is 优良中差): it is shown as printed
 *         and not mapped; `not-applicable` when the standard has no scale.
 * Source: law.md B6; `synonyms` of the standard's bands.
 */
export function gradeWord(word: string, { grades }: ScoringRules): Measure<string> {
  if (grades.length === 0) return missing('not-applicable');
  const printed = word.trim();
  const band = grades.find(({ grade, synonyms }) => grade === printed || synonyms.includes(printed));
  return band === undefined ? missing('not-comparable') : known(band.grade);
}
