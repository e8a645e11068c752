// Every published report as its page shows it.
import type { Finding } from '../model/finding.ts';
import type { ReportView } from '../model/portal.ts';
import type { Region } from '../model/region.ts';
import type { Scored } from '../model/scored.ts';
import type { Unit } from '../model/unit.ts';
import { reportView } from './report-view.ts';

/** The order in which pages list reports. */
export function newestFirst<R extends { readonly year: number; readonly id: string }>(reports: readonly R[]): R[] {
  return [...reports].sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
}

/**
 * Published reports in the order pages list them, each with its own findings, or with none when the site keeps them to the build report.
 *
 * Errors: never throws: validated content names a unit for every report and a region of the registers for every unit.
 */
export function reportViews({ content, reports }: Scored, findings: readonly Finding[]): ReportView[] {
  const regionOf = new Map(content.regions.map((region) => [region.code, region]));
  const unitOf = new Map(content.units.map((unit) => [unit.id, unit]));
  const findingsOf = Map.groupBy(findings, ({ report }) => report);
  const shown = content.site.findings === 'published';
  return newestFirst(
    reports
      .filter(({ report }) => report.status === 'published')
      .map((one) => {
        const unit = unitOf.get(one.report.unit) as Unit;
        const own = shown ? (findingsOf.get(one.report.id) ?? []) : undefined;
        return reportView(one, unit, regionOf.get(unit.region) as Region, own);
      }),
  );
}
