import type { Amount } from '../model/amount.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { Fen } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import type { Report } from '../model/report.ts';
import type { Money } from '../model/scored.ts';
import { money } from './execution-rate.ts';

function stated(amounts: readonly Amount[], id: string | undefined): Measure<Fen> {
  const amount = amounts.find((one) => one.id === id);
  return amount === undefined ? missing('not-stated') : known(amount.fen);
}

/**
 * Budget and spending of one 自评表: the total row of its funding table, else the amounts its text states.
 *
 * Units:  分. Range: as stated. Errors: never throws; `not-stated` when the document names no such amount.
 */
export function projectMoney(project: Project, amounts: readonly Amount[]): Money {
  const total = project.funding?.rows.find((row) => row.kind === 'total');
  if (total !== undefined) return money(total.fen.budget, total.fen.executed);
  return money(stated(amounts, project.stated?.budget), stated(amounts, project.stated?.executed));
}

/**
 * Budget and spending of a report: the totals its text states; with a single project and no stated total, that project's.
 * Never a sum of ours: a sum stands beside the stated figure, not in its place.
 *
 * Units:  分. Errors: never throws; `not-stated` when the document names no such amount.
 */
export function reportMoney(report: Report, projects: readonly Money[]): Money {
  const only = projects.length === 1 ? projects[0] : undefined;
  const { budget, executed } = report.totals;
  return money(
    budget === undefined && only ? only.budget : stated(report.amounts, budget),
    executed === undefined && only ? only.executed : stated(report.amounts, executed),
  );
}
