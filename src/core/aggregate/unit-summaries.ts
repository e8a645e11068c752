import type { MeasureName, SeriesPoint, UnitSummary, UnitYear } from '../model/comparison.ts';
import { measureNames, scopes } from '../model/comparison.ts';
import { missing } from '../model/measure.ts';
import type { Unit } from '../model/unit.ts';
import { figures } from './figures.ts';
import { Tally } from './tally.ts';
import type { TalliedUnitYear } from './unit-years.ts';

/**
 * One measure over the years.
 *
 * Units:  those of the measure. Errors: never throws.
 * Rule:   every year of `years` is there; a year without a report is a gap (no reports, `not-stated`), never interpolated.
 */
export function series(
  measure: MeasureName,
  rows: ReadonlyMap<number, UnitYear>,
  years: readonly number[],
): SeriesPoint[] {
  return years.map((year) => {
    const row = rows.get(year);
    if (row === undefined) return { year, value: missing('not-stated'), n: 0, of: 0, reports: [] };
    return { year, ...row.figures[measure], reports: row.reports };
  });
}

/** Units over all their years, in the order of units.csv, each scope apart. Never throws. */
export function unitSummaries(
  units: readonly Unit[],
  unitYears: readonly TalliedUnitYear[],
  years: readonly number[],
): UnitSummary[] {
  const byUnit = Map.groupBy(unitYears, ({ row }) => `${row.unit.id} ${row.scope}`);
  return units.flatMap((unit) =>
    scopes.flatMap((scope): UnitSummary[] => {
      const own = byUnit.get(`${unit.id} ${scope}`);
      const first = own?.[0];
      if (own === undefined || first === undefined) return [];
      const tally = new Tally(scope);
      for (const one of own) tally.merge(one.tally);
      const rows = new Map(own.map(({ row }) => [row.year, row]));
      const sums = tally.sums();
      const lines = measureNames.map((name) => [name, series(name, rows, years)]);
      return [
        {
          unit,
          region: first.row.region,
          scope,
          years: own.map(({ row }) => row),
          sums,
          figures: figures(sums),
          series: Object.fromEntries(lines) as UnitSummary['series'],
        },
      ];
    }),
  );
}
