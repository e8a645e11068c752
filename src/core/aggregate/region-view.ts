import type { RegionView, ReportView, UnitView } from '../model/portal.ts';
import type { Region } from '../model/region.ts';
import { rollUp } from './roll-up.ts';
import { totals } from './totals.ts';

/** A region with everything below it. Regions without a unit, here or below, are left out. */
export function regionViews(
  regions: readonly Region[],
  units: readonly UnitView[],
  reports: readonly ReportView[],
): RegionView[] {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const around = (code: string): string[] => {
    const codes: string[] = [];
    for (let at: string | undefined = code; at !== undefined; at = byCode.get(at)?.parent) codes.push(at);
    return codes;
  };
  const withUnits = new Set(units.flatMap((view) => around(view.region.code)));
  const used = regions.filter((region) => withUnits.has(region.code));
  const reportsIn = new Map<string, ReportView[]>(used.map((region) => [region.code, []]));
  for (const report of reports) for (const code of around(report.region.code)) reportsIn.get(code)?.push(report);
  const childrenOf = Map.groupBy(used, (region) => region.parent);
  const unitsOf = Map.groupBy(units, (view) => view.region.code);
  return used
    .map((region): RegionView => {
      const own = reportsIn.get(region.code) ?? [];
      return {
        region,
        parent: region.parent === undefined ? undefined : byCode.get(region.parent),
        children: childrenOf.get(region.code) ?? [],
        units: unitsOf.get(region.code) ?? [],
        reports: own,
        rollUp: rollUp(own),
        totals: totals(own),
      };
    })
    .sort((a, b) => (a.region.code < b.region.code ? -1 : 1));
}
