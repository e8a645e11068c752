// Scored data → what pages show. Pages never add, divide or sort.
import { type Finding, type Severity, stopCodes } from '../model/finding.ts';
import type { AggregatedPortal, CheckView, UnitView, YearView } from '../model/portal.ts';
import type { Region } from '../model/region.ts';
import type { Scored } from '../model/scored.ts';
import type { Unit } from '../model/unit.ts';
import { comparison } from './comparison.ts';
import { conceptViews } from './concept-views.ts';
import { disclosure } from './disclosure.ts';
import { regionViews } from './region-view.ts';
import { reportView } from './report-view.ts';
import { rollUp } from './roll-up.ts';
import { tombstones } from './tombstones.ts';
import { totals } from './totals.ts';

export interface CheckInfo {
  readonly code: CheckView['code'];
  readonly severity: Severity;
}

/** A code as part of an address: money-parts-sum. */
const slugOf = (code: string): string => code.replace('/', '-');

/** The order in which pages list reports. */
export function newestFirst<R extends { readonly year: number; readonly id: string }>(reports: readonly R[]): R[] {
  return [...reports].sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
}

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
  const regionOf = new Map(content.regions.map((region) => [region.code, region]));
  const unitOf = new Map(content.units.map((unit) => [unit.id, unit]));
  // Validated: every report names a unit and every unit a region of the registers.
  const region = (unit: Unit) => regionOf.get(unit.region) as Region;
  const shown = content.site.findings === 'published';
  const findingsOf = Map.groupBy(findings, (finding) => finding.report);
  const published = scored.reports.filter((one) => one.report.status === 'published');
  const reports = newestFirst(
    published.map((one) => {
      const unit = unitOf.get(one.report.unit) as Unit;
      return reportView(one, unit, region(unit), shown ? (findingsOf.get(one.report.id) ?? []) : undefined);
    }),
  );
  const board = disclosure(content);
  const listed = reports.flatMap((report) => report.findings);
  const reportsOf = Map.groupBy(reports, (report) => report.unit.id);
  const cellsOf = new Map(board.units.map((row) => [row.unit.id, row.cells]));
  const units = content.units.map((unit): UnitView => {
    const own = reportsOf.get(unit.id) ?? [];
    const cells = cellsOf.get(unit.id) ?? [];
    return { unit, region: region(unit), reports: own, totals: totals(own), disclosure: cells };
  });
  const years = [...new Set(reports.map((report) => report.year))].map((year): YearView => {
    const own = reports.filter((report) => report.year === year);
    const cells = board.units.flatMap((row) => row.cells.filter((cell) => cell.year === year));
    return { year, reports: own, rollUp: rollUp(own), totals: totals(own), disclosure: cells };
  });
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
    years,
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
