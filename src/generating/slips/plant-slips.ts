// The hand-written list of slips, and who plants them: every one in turn, each in the next report it has a place in.
import type { Planted, ReportDraft, Trace } from '../draft.ts';
import { randomFor } from '../random.ts';
import * as money from './money-slips.ts';
import * as row from './row-slips.ts';
import * as score from './score-slips.ts';
import type { ProjectSlip, ReportSlip } from './slip.ts';
import * as text from './text-slips.ts';

const projectSlips: readonly ProjectSlip[] = [
  score.rowRule,
  money.fundingPart,
  row.percentStated,
  row.unmetNoReason,
  money.labelAmount,
  score.rowsSum,
  row.thresholdAsResult,
  money.costSum,
  row.targetEqualsResult,
  score.weightsSum,
  row.statusForNumber,
  money.fundingRate,
  score.executionRule,
  row.deductionNoReason,
  score.rowRounded,
  row.resultInTarget,
  row.unitDiffers,
  row.wordOffScale,
];

const reportSlips: readonly ReportSlip[] = [
  money.amountParts,
  score.gradeWord,
  text.crossFigure,
  money.textRate,
  money.balance,
  text.missingPart,
  money.projectsTotal,
  money.unitMissing,
  text.yearSlip,
  text.numberJump,
];

/** How often a report gets a slip of the text, and one in a form. */
const shares = { report: 0.4, project: 0.7 } as const;

/** Takes the first that has a place and puts it at the end of the queue, so that the rarest kinds are not left out. */
function plantFirst<T>(queue: T[], plant: (slip: T) => Trace[] | undefined): Trace[] {
  for (const [at, slip] of queue.entries()) {
    const traces = plant(slip);
    if (traces === undefined) continue;
    queue.splice(at, 1);
    queue.push(slip);
    return traces;
  }
  return [];
}

function inProjects(queue: ProjectSlip[], report: ReportDraft, plant: ReturnType<typeof randomFor>): Trace[] {
  if (report.kind !== 'self') return [];
  const first = plant.between(0, report.projects.length - 1);
  const inTurn = [...report.projects.slice(first), ...report.projects.slice(0, first)];
  return plantFirst(queue, (slip) => {
    for (const project of inTurn) {
      const traces = slip(project, plant);
      if (traces) return traces.map((trace) => ({ ...trace, project: `${report.id}-${project.slug}` }));
    }
    return undefined;
  });
}

/** Plants at most one slip in the text and one in the forms of a report. Withdrawn reports stay clean. */
export function slipPlanter(seed: number): (report: ReportDraft) => Planted[] {
  const [inForms, inReports] = [[...projectSlips], [...reportSlips]];
  return (report) => {
    if (report.withdrawn) return [];
    const random = randomFor(seed, report.id, 'slips');
    const traces = [
      ...(random.chance(shares.report) ? plantFirst(inReports, (slip) => slip(report, random)) : []),
      ...(random.chance(shares.project) ? inProjects(inForms, report, random) : []),
    ];
    return traces.map((trace) => ({ ...trace, report: report.id }));
  };
}
