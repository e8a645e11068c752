// Records → records with what follows from each of them alone.

import type { Content } from '../model/content.ts';
import { missing } from '../model/measure.ts';
import type { Project } from '../model/project.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Scored, ScoredProject, ScoredReport } from '../model/scored.ts';
import { executionLine } from './execution-line.ts';
import { lineScore } from './line-score.ts';
import { lostPoints, pointsByLevel1 } from './lost-points.ts';
import { projectMoney, reportMoney } from './project-money.ts';
import { noScores, type ScoringRules, scoringRules } from './scoring-rules.ts';
import { splitAmounts } from './split-amounts.ts';
import { totalScore } from './total-score.ts';

export { cellScorer } from './cell-scorer.ts';
export { projectsSplit } from './split-amounts.ts';

/** Readings by project: the same objects the content holds, so that no id has to be made twice. */
export type Readings = ReadonlyMap<Project, readonly Reading[]>;

/** Rules by standard id. */
type RulesOf = ReadonlyMap<string, ScoringRules>;

function scoreProject(
  report: Report,
  project: Project,
  readings: readonly Reading[],
  rules: ScoringRules,
): ScoredProject {
  const declaredScore =
    project.declaredTotal?.score ?? missing(report.scoring === 'none' ? 'not-applicable' : 'not-stated');
  const lines = project.indicators.map((indicator, at) => lineScore(indicator, readings[at], rules));
  const execution = executionLine(project, rules);
  return {
    id: `${report.id}-${project.slug}`,
    project,
    readings,
    money: projectMoney(project, report.amounts),
    declaredScore,
    lost: lostPoints(project),
    byLevel1: pointsByLevel1(project),
    lines,
    executionLine: execution,
    // Without indicator rows the execution line alone is not a total.
    total: totalScore(declaredScore, lines.length === 0 ? [] : [execution, ...lines], rules),
  };
}

function scoreReport(report: Report, readings: Readings, rulesOf: RulesOf): ScoredReport {
  const rules = report.scoring === 'none' ? noScores : (rulesOf.get(report.standard) ?? noScores);
  const projects = report.projects.map((project) => scoreProject(report, project, readings.get(project) ?? [], rules));
  return {
    report,
    money: reportMoney(
      report,
      projects.map((one) => one.money),
    ),
    amountTrees: splitAmounts(report, projects),
    projects,
  };
}

/** Execution, sums of parts, lost points and points by rule of every report. Never throws. */
export function score(content: Content, readings: Readings): Scored {
  const rulesOf: RulesOf = new Map(content.standards.map((standard) => [standard.id, scoringRules(standard)]));
  return { content, reports: content.reports.map((report) => scoreReport(report, readings, rulesOf)) };
}
