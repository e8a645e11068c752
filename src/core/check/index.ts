// The hand-written list of checks. To add one: a file, a line here, words in both dictionaries, a passing and a failing case.
import type { Finding } from '../model/finding.ts';
import type { Scored } from '../model/scored.ts';
import type { Check } from './check.ts';
import { indicatorAllExact } from './indicator-all-exact.ts';
import { indicatorDeductionNoReason } from './indicator-deduction-no-reason.ts';
import { indicatorOvershoot } from './indicator-overshoot.ts';
import { indicatorPercentStated } from './indicator-percent-stated.ts';
import { indicatorReasonOnMet } from './indicator-reason-on-met.ts';
import { indicatorResultInTargetColumn } from './indicator-result-in-target-column.ts';
import { indicatorStatusForNumber } from './indicator-status-for-number.ts';
import { indicatorTargetEqualsResult } from './indicator-target-equals-result.ts';
import { indicatorThresholdAsResult } from './indicator-threshold-as-result.ts';
import { indicatorUnitDiffers } from './indicator-unit-differs.ts';
import { indicatorUnmetNoReason } from './indicator-unmet-no-reason.ts';
import { indicatorWordOffScale } from './indicator-word-off-scale.ts';
import { moneyBalance } from './money-balance.ts';
import { moneyLabelAmount } from './money-label-amount.ts';
import { moneyPartsSum } from './money-parts-sum.ts';
import { moneyRateStated } from './money-rate-stated.ts';
import { moneyUnitMissing } from './money-unit-missing.ts';
import { reportCopyPaste } from './report-copy-paste.ts';
import { reportCrossFigure } from './report-cross-figure.ts';
import { reportMissingPart } from './report-missing-part.ts';
import { reportNumbering } from './report-numbering.ts';
import { reportYearSlip } from './report-year-slip.ts';
import { scoreGrade } from './score-grade.ts';
import { scoreRowRule } from './score-row-rule.ts';
import { scoreRowsSum } from './score-rows-sum.ts';
import { scoreTotalRule } from './score-total-rule.ts';
import { scoreWeightsSum } from './score-weights-sum.ts';

export const checks: readonly Check[] = [
  moneyPartsSum,
  moneyBalance,
  moneyRateStated,
  moneyLabelAmount,
  moneyUnitMissing,
  scoreWeightsSum,
  scoreRowsSum,
  scoreRowRule,
  scoreTotalRule,
  scoreGrade,
  indicatorUnmetNoReason,
  indicatorDeductionNoReason,
  indicatorReasonOnMet,
  indicatorOvershoot,
  indicatorPercentStated,
  indicatorTargetEqualsResult,
  indicatorThresholdAsResult,
  indicatorStatusForNumber,
  indicatorUnitDiffers,
  indicatorWordOffScale,
  indicatorResultInTargetColumn,
  indicatorAllExact,
  reportYearSlip,
  reportCopyPaste,
  reportNumbering,
  reportMissingPart,
  reportCrossFigure,
];

/** Every finding of every report, in the order of reports and of the list, with the units' replies beside them. */
export function check(scored: Scored): Finding[] {
  const replies = Map.groupBy(scored.content.replies, ({ finding }) => finding);
  return scored.reports.flatMap((one) =>
    checks.flatMap(({ code, severity, find }) =>
      find(one, scored).map((found) => ({
        ...found,
        code,
        severity: found.severity ?? severity,
        report: one.report.id,
        replies: replies.get(found.id) ?? [],
      })),
    ),
  );
}

export { strayReplies } from './stray-replies.ts';
