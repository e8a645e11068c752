// Places to start from: choices that show something on this very collection, as words and addresses.

import { changeState, mostUnits, printState, type State } from '#client/compare/state';
import type { Portal, UnitSummary, UnitYear } from '#core';
import type { T } from '#i18n';

export interface Start {
  readonly words: string;
  readonly state: string;
}

const known = (row: UnitYear): boolean => row.figures.execution.value.missing === undefined;

/** Newest unit-year with enough comparable units to say a place, beside its nearest ones. */
function besidePeers({ peers }: Portal['comparison'], base: State, t: T): Start[] {
  const found = peers.find(({ places }) => places.execution.kind === 'place');
  if (found === undefined) return [];
  const { unit, year } = found.of;
  const near = (found.members.value ?? []).slice(0, mostUnits - 1).map(({ at }) => at.unit.id);
  const state = changeState(base, { units: [unit.id, ...near], from: year, to: year });
  const measure = t('compare.choice.execution');
  return [{ words: t('compare.start.peers', { unit: unit.shortName, year, measure }), state: printState(state) }];
}

/** The unit with the most years, as a line. */
function overYears(units: readonly UnitSummary[], base: State, t: T): Start[] {
  const longest = units.toSorted((a, b) => b.years.length - a.years.length)[0];
  if (longest === undefined || longest.years.length < 3) return [];
  const { unit, scope } = longest;
  const kind = scope === 'overall' ? scope : 'any';
  const state = changeState(base, { units: [unit.id], view: 'lines', kind, across: true });
  const measure = t('compare.choice.execution');
  return [{ words: t('compare.start.years', { unit: unit.shortName, measure }), state: printState(state) }];
}

const namesOf = (rows: readonly UnitYear[], t: T): string =>
  rows.map(({ unit }) => unit.shortName).join(t('compare.join'));

/** Where no year has two units: their figures of different years, because the reader asks for it. */
function acrossYears({ unitYears }: Portal['comparison'], base: State, t: T): Start[] {
  const years = Map.groupBy(
    unitYears.filter(({ scope }) => scope === 'projects'),
    ({ year }) => year,
  );
  if ([...years.values()].some((rows) => rows.length > 1)) return [];
  const rows = [...years.values()].flat().filter(known).slice(0, mostUnits);
  if (rows.length < 2) return [];
  const state = changeState(base, { units: rows.map(({ unit }) => unit.id), across: true });
  const words = t('compare.start.across', { units: namesOf(rows, t), measure: t('compare.choice.execution') });
  return [{ words, state: printState(state) }];
}

/** Two units that cannot be compared: the sentence is worth reading once. */
function unlike({ unitYears }: Portal['comparison'], base: State, t: T): Start[] {
  const overall = unitYears.find(
    (row) => row.scope === 'overall' && !unitYears.some((one) => one.unit === row.unit && one.scope === 'projects'),
  );
  const project = unitYears.find((row) => row.scope === 'projects' && row.unit !== overall?.unit);
  if (overall === undefined || project === undefined) return [];
  const units = [project.unit.id, overall.unit.id];
  const words = t('compare.start.kinds', { units: namesOf([project, overall], t) });
  return [{ words, state: printState(changeState(base, { units, across: true })) }];
}

export function starts({ comparison }: Portal, t: T): Start[] {
  const [first, last] = [comparison.years[0], comparison.years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const base: State = {
    units: [],
    from: first,
    to: last,
    measure: 'execution',
    view: 'table',
    kind: 'any',
    across: false,
  };
  return [
    ...besidePeers(comparison, base, t),
    ...overYears(comparison.units, base, t),
    ...acrossYears(comparison, base, t),
    ...unlike(comparison, base, t),
  ];
}
