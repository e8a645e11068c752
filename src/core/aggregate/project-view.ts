import type { Exact } from '../model/exact.ts';
import type { Finding } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { IndicatorView, ProjectView, ReportRef } from '../model/portal.ts';
import type { Reading } from '../model/reading.ts';
import type { LineScore, ScoredProject } from '../model/scored.ts';
import type { Unit } from '../model/unit.ts';
import { indicatorCounts } from './indicator-counts.ts';

/** HTML id of an indicator row. */
export const rowAnchor = (order: number): string => `row-${order}`;

function lostInRow({ weight, score }: Indicator): Measure<Exact> {
  if (weight.value === undefined) return missing(weight.missing);
  if (score.value === undefined) return missing(score.missing);
  return known(weight.value.sub(score.value));
}

function statedRate({ project }: ScoredProject): Measure<string> {
  const total = project.funding?.rows.find((row) => row.kind === 'total');
  if (total === undefined) return missing('not-in-form');
  return total.rate.missing === undefined ? known(total.rate.raw) : missing(total.rate.missing);
}

/** One 自评表 as its page shows it. Readings are matched to rows by their order. */
export function projectView(
  scored: ScoredProject,
  report: ReportRef,
  unit: Unit,
  findings: readonly Finding[],
): ProjectView {
  const { project, id } = scored;
  const own = findings.filter((finding) => finding.project === id);
  const rows = project.indicators.map(
    (indicator, at): IndicatorView => ({
      ...indicator,
      anchor: rowAnchor(indicator.order),
      projectId: id,
      reading: scored.readings[at] as Reading,
      lost: lostInRow(indicator),
      line: scored.lines[at] as LineScore,
      findings: own.filter((finding) => finding.row === indicator.order),
    }),
  );
  return {
    ...project,
    id,
    report,
    unit,
    title: project.name.value ?? project.attachment ?? project.slug,
    money: scored.money,
    statedRate: statedRate(scored),
    declaredScore: scored.declaredScore,
    executionLine: scored.executionLine,
    total: scored.total,
    rows,
    counts: indicatorCounts(scored.readings),
    lost: scored.lost,
    byLevel1: scored.byLevel1,
    findings: own,
  };
}
