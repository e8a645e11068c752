import type { Indicator } from '../model/indicator.ts';
import type { Reading } from '../model/reading.ts';
import type { LineScore } from '../model/scored.ts';
import { compoundPoints } from './compound-points.ts';
import { besideDeclared } from './declared-points.ts';
import { qualitativePoints } from './qualitative-points.ts';
import { quantitativePoints } from './quantitative-points.ts';
import { notComparable, type RuleOutcome, unscored } from './rule-outcome.ts';
import type { ScoringRules } from './scoring-rules.ts';

function isCompound({ target, actual, parts }: Reading): boolean {
  return parts.length > 1 || target.kind === 'compound' || actual.kind === 'compound';
}

type Scored = Pick<Indicator, 'weight' | 'score'>;

function ruleOutcome({ weight, score }: Scored, reading: Reading | undefined, rules: ScoringRules): RuleOutcome {
  if (!rules.scores || score.missing === 'not-in-form' || weight.missing === 'not-in-form')
    return unscored('not-applicable');
  if (weight.missing !== undefined) return unscored(weight.missing);
  if (reading === undefined || weight.value.s < 0n) return notComparable();
  if (isCompound(reading)) return compoundPoints(weight.value, reading, rules.compound);
  return qualitativePoints(weight.value, reading, rules.words) ?? quantitativePoints(weight.value, reading);
}

/**
 * Points of one indicator row by the standard's rule, beside the declared ones, with the steps.
 *
 * Units:  points, exact. Range: 0 … weight.
 * Errors: never throws. `not-applicable` when the standard or the form has no scores; the weight's own reason when the cell
 *         is blank or a dash; `not-comparable` when target and result cannot be compared.
 * Source: law.md B3, B4, E2–E10.
 */
export function lineScore(indicator: Scored, reading: Reading | undefined, rules: ScoringRules): LineScore {
  return besideDeclared(ruleOutcome(indicator, reading, rules), indicator.score);
}
