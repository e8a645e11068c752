import type { Aggregated, Group } from '../model/comparison.ts';
import { scopes } from '../model/comparison.ts';
import type { Content } from '../model/content.ts';
import type { Disclosure, ReportView } from '../model/portal.ts';
import type { Region } from '../model/region.ts';
import { disclosedBy, keysAround } from './disclosed.ts';
import { Gathering } from './groups.ts';
import { unitSummaries } from './unit-summaries.ts';
import { unitYears } from './unit-years.ts';

function everyYear(years: readonly number[]): number[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function inOrder(a: Group, b: Group): number {
  const [left, right] = [a.region?.code ?? a.level ?? '', b.region?.code ?? b.level ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return (b.year ?? 0) - (a.year ?? 0) || scopes.indexOf(a.scope) - scopes.indexOf(b.scope);
}

/**
 * Sums and spreads by unit, region (GB/T 2260, with everything below), level and year; 项目 and 部门整体支出 apart.
 *
 * Units:  see Sums and Figures. Errors: never throws.
 * Range:  a set exists where something was published or expected; sums of an empty set are 0 of 0.
 * Cost:   linear in indicator rows, n log n in unit-years.
 */
export function comparison(content: Content, reports: readonly ReportView[], board: Disclosure): Aggregated {
  const { minGroup } = content.site;
  const byCode = new Map(content.regions.map((region) => [region.code, region]));
  const regionOf = (code: string): Region | undefined => byCode.get(code);
  const provinceOf = (region: Region): Region => {
    let top = region;
    for (let up = regionOf(top.parent ?? ''); up !== undefined; up = regionOf(top.parent ?? '')) top = up;
    return top;
  };
  const years = everyYear(board.years);
  const tallied = unitYears(reports, content.standards, provinceOf);
  const disclosed = disclosedBy(board, regionOf);
  const gathering = new Gathering();
  for (const one of tallied)
    for (const key of keysAround(one.row.region, one.row.year, regionOf)) gathering.add(one, key);
  for (const key of disclosed.keys) gathering.open(key, 'projects');
  const groups = gathering.groups(disclosed.at, minGroup).sort(inOrder);
  return {
    minGroup,
    years,
    unitYears: tallied.map(({ row }) => row),
    units: unitSummaries(content.units, tallied, years),
    regionYears: groups.filter(({ region, year }) => region !== undefined && year !== undefined),
    regions: groups.filter(({ region, year }) => region !== undefined && year === undefined),
    byYear: groups.filter(({ region, level }) => region === undefined && level === undefined),
    levelYears: groups.filter(({ level }) => level !== undefined),
  };
}
