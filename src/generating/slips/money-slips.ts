// Slips in amounts of money.
import { percent, wan } from '../print-number.ts';
import { changeRow, type ProjectSlip, type ReportSlip } from './slip.ts';

const tenThousand = 1_000_000;

/** The treasury line of the funding table is 1 万元 short. */
export const fundingPart: ProjectSlip = (project) => {
  if (project.other.budget === 0 || project.budget - project.other.budget <= tenThousand) return undefined;
  project.treasuryShift = -tenThousand;
  return [{ code: 'money/parts-sum', severity: 'difference' }];
};

/** Two cost rows whose results do not add up to the spending. */
export const costSum: ProjectSlip = (project) => {
  const rows = project.rows.filter(({ kind }) => kind === 'cost');
  const [, second] = rows;
  if (rows.length !== 2 || second?.cost === undefined || second.cost.actual < tenThousand) return undefined;
  second.actual = `${wan(second.cost.actual - tenThousand / 2)}万元`;
  return [{ code: 'money/parts-sum', severity: 'difference' }];
};

/** The printed rate of the funding table is not executed ÷ budget. */
export const fundingRate: ProjectSlip = (project) => {
  const { executed, budget } = project;
  if (executed >= budget) return undefined;
  project.rate = `${percent(executed + budget / 20, budget, 1)}%`;
  return [{ code: 'money/rate-stated', severity: 'difference' }];
};

/** The name of a cost row names another amount than its target. */
export const labelAmount: ProjectSlip = (project) => {
  const row = changeRow(
    project,
    ({ kind }) => kind === 'cost',
    ({ level3, cost }) => ({
      level3: `${level3}，预计${wan((cost?.target ?? 0) + 3 * tenThousand)}万元`,
      target: `${wan(cost?.target ?? 0)}万元`,
    }),
  );
  return row === undefined ? undefined : [{ code: 'money/label-amount', severity: 'difference', row }];
};

/** One part of a stated amount is not what is left of the whole. */
export const amountParts: ReportSlip = (report) => {
  const [part, whole] = report.kind === 'self' ? ['budget-own', 'budget'] : ['spent-main', 'spent'];
  report.shifts.set(part as string, 5 * tenThousand);
  return [{ code: 'money/parts-sum', severity: 'difference', amount: whole }];
};

/** The stated total is not the sum of the forms; the text's own parts agree with it. */
export const projectsTotal: ReportSlip = (report) => {
  if (report.kind !== 'self') return undefined;
  report.totalShift = 2 * tenThousand;
  return [{ code: 'money/parts-sum', severity: 'difference', amount: 'budget' }];
};

/** The execution rate in the text is not executed ÷ budget. */
export const textRate: ReportSlip = (report) => {
  report.rate = report.kind === 'self' ? '58.21' : '57.36';
  const amount = report.kind === 'self' ? 'executed' : 'spent';
  return [{ code: 'money/rate-stated', severity: 'difference', amount }];
};

/** An amount without its unit. */
export const unitMissing: ReportSlip = (report) => {
  report.bare = report.kind === 'self' ? 'budget-own' : 'spent-main';
  return [{ code: 'money/unit-missing', severity: 'explain', amount: report.bare }];
};

/** More spent than appropriated: unexplained, or explained for the total by money carried in. */
export const balance: ReportSlip = (report, random) => {
  if (report.kind !== 'overall') return undefined;
  report.excess = Math.floor(report.project * 0.2);
  report.carriedIn = random.chance(0.5);
  const project = { code: 'money/balance', severity: 'explain', amount: 'spent-project' } as const;
  return report.carriedIn
    ? [project]
    : [
        { ...project, amount: 'spent' },
        { ...project, follows: 'money/balance' },
      ];
};
