// One row per region and per year: sums with the number of reports behind them.
import type { RegionView, RollUp, Totals, YearView } from '#core';
import type { Urls } from '../urls.ts';
import { whyNoSum } from '../why-no-sum.ts';
import { type Cell, type Column, cellOf, column, type Table, table } from './table.ts';

interface Summed {
  readonly rollUp: RollUp;
  readonly totals: Totals;
}

const c = column<Summed>;
const reason = { reason: true };

/** No report states both figures: there is no sum, and it is not 0. */
function summedCell({ rollUp }: Summed, cell: Cell): Cell {
  const missing = whyNoSum(rollUp);
  return missing === undefined ? cell : { missing };
}

const summed: readonly Column<Summed>[] = [
  c('units', 'integer', (v) => v.totals.units),
  c('sums.reports', 'integer', (v) => v.totals.reports),
  c('projects', 'integer', (v) => v.totals.projects),
  c('reportsSummable', 'integer', (v) => v.rollUp.reports),
  c('reportsSummed', 'integer', (v) => v.rollUp.withBoth),
  c('sums.budget', 'money', (v) => summedCell(v, v.rollUp.budget), reason),
  c('sums.executed', 'money', (v) => summedCell(v, v.rollUp.executed), reason),
  c('sums.rate', 'percent', (v) => summedCell(v, cellOf(v.rollUp.rate)), reason),
  c('indicators', 'integer', (v) => v.totals.counts.all),
  c('comparable', 'integer', (v) => v.totals.counts.comparable),
  c('met', 'integer', (v) => v.totals.counts.met),
];

export function regionTable(regions: readonly RegionView[], address: Urls): Table {
  const r = column<RegionView>;
  const columns: readonly Column<RegionView>[] = [
    r('regions.code', 'id', ({ region }) => region.code),
    r('regions.name', 'text', ({ region }) => region.name),
    r('level', 'text', ({ region }) => region.level, { words: 'region.level' }),
    r('parent', 'id', ({ region }) => region.parent),
    ...summed,
    r('regions.url', 'url', ({ region }) => address.region(region.code)),
  ];
  return table('regions', columns, regions);
}

export function yearTable(years: readonly YearView[], address: Urls): Table {
  const y = column<YearView>;
  const columns: readonly Column<YearView>[] = [
    y('year', 'integer', (view) => view.year),
    ...summed,
    y('years.url', 'url', (view) => address.year(view.year)),
  ];
  return table('years', columns, years);
}
