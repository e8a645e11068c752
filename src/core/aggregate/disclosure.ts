import type { Content } from '../model/content.ts';
import type { Expected } from '../model/expected.ts';
import type { Disclosure, DisclosureCell } from '../model/portal.ts';
import type { Report } from '../model/report.ts';
import type { Unit } from '../model/unit.ts';
import { reportRef } from './report-view.ts';

/** On time or late is said only when a due date and a publication date are both known. */
function timing(reports: readonly Report[], expected: readonly Expected[]): DisclosureCell['timing'] {
  const known = expected.flatMap(({ kind, due }) => {
    const date = reports.find((report) => report.kind === kind)?.dates.published;
    return due !== undefined && date !== undefined && 'on' in date ? [date.on <= due] : [];
  });
  if (known.length === 0 || known.length < expected.length) return 'unknown';
  return known.every((onTime) => onTime) ? 'on-time' : 'late';
}

function cell(unit: Unit, year: number, reports: readonly Report[], expected: readonly Expected[]): DisclosureCell {
  const published = reports.filter((report) => report.status === 'published');
  const state =
    published.length > 0
      ? 'listed'
      : reports.some((report) => report.status === 'withdrawn')
        ? 'withdrawn'
        : expected.length > 0
          ? 'not-listed'
          : 'not-expected';
  return { unit, year, state, reports: published.map(reportRef), expected, timing: timing(published, expected) };
}

/**
 * Who published what: every unit of units.csv by every year that is expected or published.
 *
 * Units:  cells. Range: `listed` counts expected cells with a report; cells out of scope are not gaps.
 * Errors: never throws. `not-listed` means not in this collection, not unpublished.
 * Source: expected.csv and report.json.
 */
export function disclosure(content: Content): Disclosure {
  const reports = content.reports.filter((report) => report.status !== 'draft');
  const years = [...new Set([...reports, ...content.expected].map(({ year }) => year))].sort((a, b) => a - b);
  const at = ({ unit, year }: { readonly unit: string; readonly year: number }): string => `${unit} ${year}`;
  const reportsAt = Map.groupBy(reports, at);
  const expectedAt = Map.groupBy(content.expected, at);
  const units = content.units.map((unit) => {
    const cells = years.map((year) => {
      const key = at({ unit: unit.id, year });
      return cell(unit, year, reportsAt.get(key) ?? [], expectedAt.get(key) ?? []);
    });
    const inScope = cells.filter((one) => one.expected.length > 0);
    return { unit, cells, listed: inScope.filter((one) => one.state === 'listed').length, expected: inScope.length };
  });
  return {
    years,
    units,
    listed: units.reduce((all, one) => all + one.listed, 0),
    expected: units.reduce((all, one) => all + one.expected, 0),
  };
}
