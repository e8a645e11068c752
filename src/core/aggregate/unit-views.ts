// Units and years with the reports of each.
import type { Content } from '../model/content.ts';
import type { Disclosure, ReportView, UnitView, YearView } from '../model/portal.ts';
import type { Region } from '../model/region.ts';
import { rollUp } from './roll-up.ts';
import { totals } from './totals.ts';

/** Every unit of the register, also one without a report. Linear in units and reports. */
export function unitViews({ units, regions }: Content, reports: readonly ReportView[], board: Disclosure): UnitView[] {
  const regionOf = new Map(regions.map((region) => [region.code, region]));
  const reportsOf = Map.groupBy(reports, ({ unit }) => unit.id);
  const cellsOf = new Map(board.units.map(({ unit, cells }) => [unit.id, cells]));
  return units.map((unit) => {
    const own = reportsOf.get(unit.id) ?? [];
    const region = regionOf.get(unit.region) as Region;
    return { unit, region, reports: own, totals: totals(own), disclosure: cellsOf.get(unit.id) ?? [] };
  });
}

/** Years that have a report, in the order of the reports. */
export function yearViews(reports: readonly ReportView[], board: Disclosure): YearView[] {
  return [...Map.groupBy(reports, ({ year }) => year)].map(([year, own]) => {
    const cells = board.units.flatMap((row) => row.cells.filter((cell) => cell.year === year));
    return { year, reports: own, rollUp: rollUp(own), totals: totals(own), disclosure: cells };
  });
}
