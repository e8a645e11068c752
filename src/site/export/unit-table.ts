// One row per unit.
import type { UnitView } from '#core';
import type { Urls } from '../urls.ts';
import { type Column, column, type Table, table } from './table.ts';

const c = column<UnitView>;

const columns: readonly Column<UnitView>[] = [
  c('units.id', 'id', ({ unit }) => unit.id),
  c('units.name', 'text', ({ unit }) => unit.name),
  c('shortName', 'text', ({ unit }) => unit.shortName),
  c('aliases', 'text', ({ unit }) => unit.aliases.join('；')),
  c('units.kind', 'text', ({ unit }) => unit.kind),
  c('supervisor', 'id', ({ unit }) => unit.supervisor),
  c('regionCode', 'id', ({ region }) => region.code),
  c('units.region', 'text', ({ region }) => region.name),
  c('units.reports', 'integer', ({ totals }) => totals.reports),
  c('projects', 'integer', ({ totals }) => totals.projects),
  c('indicators', 'integer', ({ totals }) => totals.counts.all),
  c('comparable', 'integer', ({ totals }) => totals.counts.comparable),
  c('met', 'integer', ({ totals }) => totals.counts.met),
  c('findings', 'integer', ({ reports }) => reports.flatMap((report) => report.findings).length),
];

export function unitTable(units: readonly UnitView[], address: Urls): Table {
  const url = c('units.url', 'url', ({ unit }) => address.unit(unit.id));
  return table('units', [...columns, url], units);
}
