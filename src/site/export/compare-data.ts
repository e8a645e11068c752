// The compare page's files: figures printed once here, so that the browser places them and never rounds.
import { type Exact, type MeasureName, measureNames, type Portal, type UnitView, type UnitYear } from '#core';
import { formatExact, formatMoney, formatPercent } from '#i18n';
import type { CompareList, ComparePlace, CompareUnit, CompareValue, CompareYear } from './compare-files.ts';

type Peers = Portal['comparison']['peers'][number];

/** Peers shown beside a unit: with it they are the six a page can hold. */
const peersBeside = 5;

const fenPerWan = 1_000_000;
const money: ReadonlySet<MeasureName> = new Set(['budget', 'executed']);
const shares: ReadonlySet<MeasureName> = new Set(['execution', 'met', 'completion']);

function printed(measure: MeasureName, value: Exact): string {
  if (money.has(measure)) return formatMoney(value.valueOf());
  return shares.has(measure) ? formatPercent(value) : formatExact(value);
}

/** A number to draw with: six decimals are finer than any screen. */
function drawn(measure: MeasureName, value: Exact): number {
  const number = money.has(measure) ? value.valueOf() / fenPerWan : value.valueOf();
  return Math.round(number * 1e6) / 1e6;
}

export function compareValue(measure: MeasureName, { value }: UnitYear['figures'][MeasureName]): CompareValue {
  if (value.missing !== undefined) return { missing: value.missing };
  return { at: drawn(measure, value.value), text: printed(measure, value.value) };
}

function byMeasure<Value>(make: (measure: MeasureName) => Value): Record<MeasureName, Value> {
  return Object.fromEntries(measureNames.map((name) => [name, make(name)])) as Record<MeasureName, Value>;
}

function placeOf(peers: Peers | undefined, measure: MeasureName): ComparePlace | null {
  const place = peers?.places[measure];
  return place?.kind === 'place' ? { share: formatPercent(place.share, 0), n: place.n } : null;
}

function yearOf(row: UnitYear, peers: Peers | undefined): CompareYear {
  const { year, scope, standards, reports, figures } = row;
  return {
    year,
    scope,
    standards,
    reports: reports.map(({ id, title }) => ({ id, title })),
    figures: byMeasure((name) => ({
      value: compareValue(name, figures[name]),
      n: figures[name].n,
      of: figures[name].of,
    })),
    places: byMeasure((name) => placeOf(peers, name)),
    peers: (peers?.members.value ?? []).slice(0, peersBeside).map(({ at }) => at.unit.id),
  };
}

/** A file for each unit of the site, also for one without a report. Linear in unit-years. */
export function compareUnits(portal: Portal): CompareUnit[] {
  const { comparison, version, site } = portal;
  const rows = Map.groupBy(
    comparison.unitYears.map((row, at) => ({ row, peers: comparison.peers[at] })),
    ({ row }) => row.unit.id,
  );
  return portal.units.map(({ unit: { id, name, shortName }, region }) => ({
    version,
    fictional: site.fictional,
    unit: { id, name, shortName, region: region.name, level: region.level },
    years: (rows.get(id) ?? []).map(({ row, peers }) => yearOf(row, peers)),
  }));
}

export function compareList({ units, version, site }: Portal): CompareList {
  return { version, fictional: site.fictional, units: units.map(entryOf) };
}

const entryOf = ({ unit: { id, name, shortName, aliases }, region, totals }: UnitView) => ({
  id,
  name,
  shortName,
  aliases,
  region: region.name,
  years: [...totals.years].sort((a, b) => a - b),
});
