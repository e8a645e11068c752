import { exact } from '../model/exact.ts';
import type { Finding } from '../model/finding.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { ReportRef, ReportView } from '../model/portal.ts';
import type { Region } from '../model/region.ts';
import type { QuotedOrMissing, Report } from '../model/report.ts';
import type { ScoredReport } from '../model/scored.ts';
import type { Unit } from '../model/unit.ts';
import { addCounts } from './indicator-counts.ts';
import { projectView } from './project-view.ts';

/** A report as others name it. */
export function reportRef({ id, title, year, kind }: Report): ReportRef {
  return { id, title, year, kind };
}

function declared<T>(quoted: QuotedOrMissing, read: (text: string) => T | undefined): Measure<T> {
  if ('missing' in quoted) return missing(quoted.missing);
  const value = read(quoted.text);
  return value === undefined ? missing('unreadable') : known(value);
}

/**
 * One report as its page shows it, with its projects, findings and counts.
 *
 * @param findings undefined when the site keeps them to the build report: then no page may count them either
 */
export function reportView(
  scored: ScoredReport,
  unit: Unit,
  region: Region,
  findings?: readonly Finding[],
): ReportView {
  const { report } = scored;
  const own = (findings ?? []).filter((finding) => finding.report === report.id);
  const projects = scored.projects.map((one) => projectView(one, reportRef(report), unit, own));
  return {
    ...report,
    unit,
    region,
    money: scored.money,
    declared: {
      score: declared(report.conclusion.score, exact),
      grade: declared(report.conclusion.grade, (text) => text),
    },
    amountTrees: scored.amountTrees,
    projects,
    counts: addCounts(projects.map((project) => project.counts)),
    findings: own,
    ...(findings === undefined && { findingsKept: true }),
    updated: report.revisions.reduce((latest, { on }) => (on > latest ? on : latest), ''),
  };
}
