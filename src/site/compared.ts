// Look-ups into the comparison, made once: what a page of a unit, a region or a year asks for by name.
import type { DisclosureCell, Group, Peers, Scope, UnitSummary, UnitYear } from '#core';
import { scopes } from '#core';
import { portal } from './portal.ts';

const { comparison } = portal;

const summariesOf = Map.groupBy(comparison.units, ({ unit }) => unit.id);
const peersOf = new Map(comparison.unitYears.map((one, at) => [one, comparison.peers[at]]));
const regionYearsOf = Map.groupBy(comparison.regionYears, ({ region }) => region?.code ?? '');
const regionsOf = Map.groupBy(comparison.regions, ({ region }) => region?.code ?? '');
const yearsOf = Map.groupBy(comparison.byYear, ({ year }) => year);
const cellsOf = new Map(portal.disclosure.units.map(({ unit, cells }) => [unit.id, cells]));

/** One unit in each scope it has reports in. */
export const summaries = (unit: string): readonly UnitSummary[] => summariesOf.get(unit) ?? [];

export const summaryOf = (unit: string, scope: Scope): UnitSummary | undefined =>
  summaries(unit).find((one) => one.scope === scope);

export const peersAt = (unitYear: UnitYear): Peers | undefined => peersOf.get(unitYear);

/** One region year by year, newest first, and all years together. */
export const regionYears = (code: string, scope: Scope): readonly Group[] =>
  (regionYearsOf.get(code) ?? []).filter((one) => one.scope === scope);
export const regionGroup = (code: string, scope: Scope): Group | undefined =>
  (regionsOf.get(code) ?? []).find((one) => one.scope === scope);

/** All units of one year. */
export const yearGroup = (year: number, scope: Scope): Group | undefined =>
  (yearsOf.get(year) ?? []).find((one) => one.scope === scope);

/** Scopes that have a report in the groups; 项目 first. */
export const scopesIn = (groups: readonly Group[]): Scope[] =>
  scopes.filter((scope) => groups.some((group) => group.scope === scope && group.unitYears.length > 0));

export const regionScopes = (code: string): Scope[] => scopesIn(regionsOf.get(code) ?? []);
export const yearScopes = (year: number): Scope[] => scopesIn(yearsOf.get(year) ?? []);

/** The board of one unit, by year. */
export const boardCells = (unit: string): readonly DisclosureCell[] => cellsOf.get(unit) ?? [];
