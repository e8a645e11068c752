import type { Disclosed } from '../model/comparison.ts';
import type { Disclosure } from '../model/portal.ts';
import type { Region } from '../model/region.ts';
import type { GroupKey } from './groups.ts';

const nothing: Disclosed = { listed: 0, expected: 0 };
const nameOf = ({ region, level, year }: GroupKey): string => `${region?.code ?? ''} ${level ?? ''} ${year ?? ''}`;

/**
 * How many unit-years were expected, and how many of them are in this collection, by region (with everything below), level and year.
 *
 * Units:  cells of the disclosure board. Range: listed ≤ expected. Errors: never throws; 0 of 0 where nothing was expected.
 */
export function disclosedBy(
  board: Disclosure,
  regionOf: (code: string) => Region | undefined,
): { readonly at: (key: GroupKey) => Disclosed; readonly keys: readonly GroupKey[] } {
  const sums = new Map<string, Disclosed>();
  const keys = new Map<string, GroupKey>();
  for (const { unit, cells } of board.units) {
    const home = regionOf(unit.region);
    for (const { year, state, expected } of cells) {
      if (expected.length === 0) continue;
      const hit = state === 'listed' ? 1 : 0;
      for (const key of keysAround(home, year, regionOf)) {
        const name = nameOf(key);
        const before = sums.get(name) ?? nothing;
        sums.set(name, { listed: before.listed + hit, expected: before.expected + 1 });
        keys.set(name, key);
      }
    }
  }
  return { at: (key) => sums.get(nameOf(key)) ?? nothing, keys: [...keys.values()] };
}

/** Every set a unit-year belongs to: its region and those above, by year and over all years; its year; its level in that year. */
export function keysAround(
  home: Region | undefined,
  year: number,
  regionOf: (code: string) => Region | undefined,
): GroupKey[] {
  const keys: GroupKey[] = [{ year }];
  if (home !== undefined) keys.push({ level: home.level, year });
  for (let region = home; region !== undefined; region = regionOf(region.parent ?? '')) {
    keys.push({ region, year }, { region });
  }
  return keys;
}
