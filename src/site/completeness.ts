// How complete the collection is, region by region and year by year.
import { type Completeness, completeness, type DisclosureCell, type Portal, type Region } from '#core';

export interface PlaceCompleteness extends Completeness {
  readonly region: Region;
  /** 0 for a province. */
  readonly depth: number;
}

export interface YearCompleteness extends Completeness {
  readonly year: number;
}

/** One region in each year of the board, oldest first. */
export interface PlaceYears {
  readonly region: Region;
  readonly years: readonly YearCompleteness[];
}

/** Regions in the order of their codes, each with everything below it. */
export function placeCompleteness(portal: Portal): PlaceCompleteness[] {
  return placeCells(portal).map(({ cells, ...place }) => ({ ...place, ...completeness(cells) }));
}

/** Regions not deeper than `deepest`, 0 for a province, in the order of their codes. */
export function placeYears(portal: Portal, deepest: number): PlaceYears[] {
  return placeCells(portal)
    .filter(({ depth }) => depth <= deepest)
    .map(({ region, cells }) => ({
      region,
      years: portal.disclosure.years.map((year) => ({
        year,
        ...completeness(cells.filter((one) => one.year === year)),
      })),
    }));
}

function placeCells({ regions, disclosure }: Portal) {
  const parents = new Map(regions.map(({ region }) => [region.code, region.parent]));
  const around = (code: string): string[] => {
    const codes: string[] = [];
    for (let at: string | undefined = code; at !== undefined; at = parents.get(at)) codes.push(at);
    return codes;
  };
  const cellsIn = new Map<string, DisclosureCell[]>(regions.map(({ region }) => [region.code, []]));
  for (const { unit, cells } of disclosure.units) {
    for (const code of around(unit.region)) cellsIn.get(code)?.push(...cells);
  }
  return regions.map(({ region }) => ({
    region,
    depth: around(region.code).length - 1,
    cells: cellsIn.get(region.code) ?? [],
  }));
}

/** Newest year first. */
export function yearCompleteness({ disclosure }: Portal): YearCompleteness[] {
  const byYear = Map.groupBy(
    disclosure.units.flatMap(({ cells }) => cells),
    ({ year }) => year,
  );
  return [...disclosure.years].reverse().map((year) => ({ year, ...completeness(byYear.get(year) ?? []) }));
}
