// Scored data → what pages show. Pages never add, divide or sort.
import { type Finding, type Severity, stopCodes } from '../model/finding.ts';
import type { AggregatedPortal, CheckView } from '../model/portal.ts';
import type { Scored } from '../model/scored.ts';
import { comparison } from './comparison.ts';
import { conceptViews } from './concept-views.ts';
import { disclosure } from './disclosure.ts';
import { regionViews } from './region-view.ts';
import { newestFirst, reportViews } from './report-views.ts';
import { tombstones } from './tombstones.ts';
import { totals } from './totals.ts';
import { unitViews, yearViews } from './unit-views.ts';

export interface CheckInfo {
  readonly code: CheckView['code'];
  readonly severity: Severity;
}

/** A code as part of an address: money-parts-sum. */
const slugOf = (code: string): string => code.replace('/', '-');

/**
 * The whole portal but for peers. Linear in reports, rows and findings.
 *
 * @param checks the checks that were run, in the order pages list them
 * @param version the data version, made from the digests of all content files
 */
export function aggregate(
  scored: Scored,
  findings: readonly Finding[],
  checks: readonly CheckInfo[],
  version: string,
): AggregatedPortal {
  const { content } = scored;
  const reports = reportViews(scored, findings);
  const board = disclosure(content);
  const listed = reports.flatMap((report) => report.findings);
  const units = unitViews(content, reports, board);
  const projects = reports.flatMap((report) => report.projects);
  const { concepts, coverage } = conceptViews(content.concepts, projects, content.site.minGroup);
  return {
    site: content.site,
    version,
    reports,
    withdrawn: tombstones(content),
    projects,
    units,
    regions: regionViews(content.regions, units, reports),
    years: yearViews(reports, board),
    disclosure: board,
    checks: checks.map(({ code, severity }) => ({
      code,
      slug: slugOf(code),
      severity,
      findings: listed.filter((finding) => finding.code === code),
    })),
    stops: stopCodes.map((code) => ({ code, slug: slugOf(code) })),
    findings: listed,
    standards: content.standards,
    prose: content.prose,
    released: content.released,
    totals: totals(reports),
    updated: reports.reduce((latest, report) => (report.updated > latest ? report.updated : latest), ''),
    comparison: comparison(content, reports, board),
    concepts,
    conceptCoverage: coverage,
  };
}

export { newestFirst };
