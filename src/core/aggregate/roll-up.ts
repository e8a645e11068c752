import Fraction from 'fraction.js';
import { known, missing } from '../model/measure.ts';
import type { ReportView, RollUp } from '../model/portal.ts';

/**
 * Σ budget, Σ executed and their rate over the project reports that state both.
 *
 * Units:  分; the rate is an exact share. Range: withBoth ≤ reports.
 * Errors: never throws; the rate is missing when no report states both or the budgets add to 0.
 * Rule:   部门整体支出 reports contain their unit's projects and are left out (counted in `overall`).
 */
export function rollUp(reports: readonly ReportView[]): RollUp {
  const projects = reports.filter((report) => report.kind !== 'overall');
  let budget = 0;
  let executed = 0;
  let withBoth = 0;
  for (const { money } of projects) {
    if (money.budget.value === undefined || money.executed.value === undefined) continue;
    budget += money.budget.value;
    executed += money.executed.value;
    withBoth += 1;
  }
  const rate =
    withBoth === 0
      ? missing('not-stated')
      : budget === 0
        ? missing('no-budget')
        : known(new Fraction(executed, budget));
  return { budget, executed, rate, withBoth, reports: projects.length, overall: reports.length - projects.length };
}
