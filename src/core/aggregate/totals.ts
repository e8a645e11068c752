import { severities } from '../model/finding.ts';
import type { ReportView, Totals } from '../model/portal.ts';
import { addCounts } from './indicator-counts.ts';

/** Counts over a set of reports: reports, projects, units, years (ascending), indicator rows, findings by severity. */
export function totals(reports: readonly ReportView[]): Totals {
  const findings = reports.flatMap((report) => report.findings);
  const bySeverity = severities.map((severity) => [
    severity,
    findings.filter((one) => one.severity === severity).length,
  ]);
  return {
    reports: reports.length,
    projects: reports.reduce((all, report) => all + report.projects.length, 0),
    units: new Set(reports.map((report) => report.unit.id)).size,
    years: [...new Set(reports.map((report) => report.year))].sort((a, b) => a - b),
    counts: addCounts(reports.map((report) => report.counts)),
    ...(reports.every(({ findingsKept }) => !findingsKept) && {
      findings: Object.fromEntries(bySeverity) as Totals['findings'],
    }),
  };
}
