// Slips in weights, points and grades of forms with scores.
import type { Row, Trace } from '../draft.ts';
import type { ProjectSlip, ReportSlip } from './slip.ts';

const measured = ({ kind }: Row): boolean => kind === 'count' || kind === 'percent' || kind === 'cost';

/** Declared rows that leave the rule move the total with them. */
const totalRule: Trace = { code: 'score/total-rule', severity: 'difference', follows: 'score/row-rule' };

/** A row with 2 points less weight than it should have. */
export const weightsSum: ProjectSlip = ({ layout, rows }) => {
  const row = rows.find((one) => measured(one) && one.met === true && one.weight >= 5);
  if (!layout.scored || row === undefined) return undefined;
  row.weight -= 2;
  row.score = row.weight * 100;
  const trace: Trace = { code: 'score/weights-sum', severity: 'difference' };
  return layout.headingHasWeight ? [trace, { ...trace, follows: 'score/weights-sum' }] : [trace];
};

/** A total that is not the sum of its rows. */
export const rowsSum: ProjectSlip = (project, random) => {
  if (!project.layout.scored) return undefined;
  project.totalShift = -50 * random.between(2, 6);
  return [
    { code: 'score/rows-sum', severity: 'difference' },
    { ...totalRule, follows: 'score/rows-sum' },
  ];
};

const missedRow = (rows: readonly Row[]): number =>
  rows.findIndex(({ kind, met }) => met === false && (kind === 'count' || kind === 'percent'));

/** Full points for a target that was missed. */
export const rowRule: ProjectSlip = ({ layout, rows }) => {
  const at = missedRow(rows);
  const row = rows[at];
  if (!layout.scored || row === undefined) return undefined;
  row.score = row.weight * 100;
  return [{ code: 'score/row-rule', severity: 'difference', row: at + 1 }, totalRule];
};

/** The points of a missed target, rounded to half a point. */
export const rowRounded: ProjectSlip = ({ layout, rows }) => {
  const at = missedRow(rows);
  const row = rows[at];
  if (!layout.scored || row === undefined || row.score % 50 === 0) return undefined;
  row.score = Math.floor((row.score + 25) / 50) * 50;
  return [{ code: 'score/row-rule', severity: 'difference', row: at + 1 }, totalRule];
};

/** All points for execution although money was left. */
export const executionRule: ProjectSlip = (project) => {
  if (!project.layout.scored || project.executionScore > 970) return undefined;
  project.executionScore = 1000;
  return [{ code: 'score/row-rule', severity: 'difference' }, totalRule];
};

/** A grade the score does not reach. */
export const gradeWord: ReportSlip = (report) => {
  if (report.kind !== 'self' || !report.scored) return undefined;
  report.gradeShift = true;
  return [{ code: 'score/grade', severity: 'difference' }];
};
