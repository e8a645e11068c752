import type { Exact } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { MissingReason } from '../model/missing.ts';
import type { LineScore, TotalScore } from '../model/scored.ts';
import { ExactSum } from './exact-sum.ts';
import { gradeOf } from './grade.ts';
import type { ScoringRules } from './scoring-rules.ts';

/** A line the form gives no weight to has no place in the total. */
const outside: ReadonlySet<MissingReason> = new Set<MissingReason>(['not-applicable', 'not-in-form', 'blank', 'dash']);

interface Sums {
  readonly byRule: Measure<Exact>;
  readonly low: Measure<Exact>;
  readonly high: Measure<Exact>;
}

const without = (reason: MissingReason): Sums => ({
  byRule: missing(reason),
  low: missing(reason),
  high: missing(reason),
});

function sums(lines: readonly LineScore[]): Sums {
  // Lines that count the same three times are added once.
  const [fixed, declaredBands, lows, highs] = [new ExactSum(), new ExactSum(), new ExactSum(), new ExactSum()];
  let undeclared: MissingReason | undefined;
  let count = 0;
  for (const { basis, points, declared } of lines) {
    const ends = points.value;
    if (ends !== undefined && basis === 'band') {
      lows.add(ends.low);
      highs.add(ends.high);
      if (declared.value === undefined) undeclared ??= declared.missing;
      else declaredBands.add(declared.value);
    } else if (ends !== undefined) fixed.add(ends.low);
    else if (declared.value !== undefined) fixed.add(declared.value);
    else if (outside.has(points.missing)) continue;
    else return without(points.missing);
    count += 1;
  }
  if (count === 0) return without('not-applicable');
  const all = fixed.value();
  const withFixed = (part: ExactSum): Measure<Exact> => known(all.add(part.value()));
  return {
    byRule: undeclared === undefined ? withFixed(declaredBands) : missing(undeclared),
    low: withFixed(lows),
    high: withFixed(highs),
  };
}

/**
 * The total of a form: as declared; by rule with qualitative and not comparable lines as declared; and with qualitative lines at
 * the lower and upper ends of their bands. The grade of each.
 *
 * Units:  points, exact sums over the given lines, the execution line among them. Range: 0 … Σ weights for sound forms.
 * Errors: never throws. `not-applicable` where nothing is scored; a weighed line with neither points by rule nor declared points
 *         makes the sums missing with its reason: a part is never counted as 0.
 * Source: law.md B5, B6, E11.
 */
export function totalScore(declared: Measure<Exact>, lines: readonly LineScore[], rules: ScoringRules): TotalScore {
  const { byRule, low, high } = rules.scores ? sums(lines) : without('not-applicable');
  return {
    declared,
    byRule,
    low,
    high,
    grades: {
      declared: gradeOf(declared, rules),
      byRule: gradeOf(byRule, rules),
      low: gradeOf(low, rules),
      high: gradeOf(high, rules),
    },
  };
}
