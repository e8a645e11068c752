import { type Exact, exact } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { Printed } from '../model/printed.ts';
import type { FundingRow, Project } from '../model/project.ts';
import type { LineScore } from '../model/scored.ts';
import { besideDeclared } from './declared-points.ts';
import { executionPoints } from './execution-points.ts';
import { notComparable, type RuleOutcome, unscored } from './rule-outcome.ts';
import type { ScoringRules } from './scoring-rules.ts';

function points(cell: Printed): Measure<Exact> {
  if (cell.missing !== undefined) return missing(cell.missing);
  const value = exact(cell.raw.trim());
  return value === undefined ? missing('unreadable') : known(value);
}

function ruleOutcome(row: FundingRow, project: Project, rules: ScoringRules): RuleOutcome {
  const weight = points(row.weight);
  if (!rules.scores || weight.missing === 'not-in-form' || row.score.missing === 'not-in-form')
    return unscored('not-applicable');
  if (weight.missing !== undefined) return unscored(weight.missing);
  if (rules.execution === undefined || weight.value.s < 0n) return notComparable();
  const { denominator, cap } = rules.execution;
  const budget = denominator === 'initial' ? row.fen.initial : row.fen.budget;
  return executionPoints(weight.value, budget, row.fen.executed, cap, project.funding?.unit ?? '万元');
}

/**
 * Points of the execution line of the funding table by the standard's rule, beside the declared ones.
 *
 * Units:  points, exact. Range: 0 … the weight the form prints; a weight the form does not print is not supplied by us.
 * Errors: never throws. `not-applicable` when form or standard has no scores or the form has no funding table; the reason
 *         of a missing weight or amount otherwise.
 * Source: law.md B7. The form's column 全年预算数 is the adjusted budget where the standard asks for that.
 */
export function executionLine(project: Project, rules: ScoringRules): LineScore {
  const row = project.funding?.rows.find(({ kind }) => kind === 'total');
  if (row === undefined) return besideDeclared(unscored('not-applicable'), missing('not-in-form'));
  return besideDeclared(ruleOutcome(row, project, rules), points(row.score));
}
