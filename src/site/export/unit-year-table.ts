// One row per unit, year and kind of evaluation: the figures that can be compared, each with what it is made of.
import type { MeasureName, UnitYear } from '#core';
import type { Urls } from '../urls.ts';
import { type Column, type ColumnType, cellOf, column, type Table, table } from './table.ts';

const c = column<UnitYear>;
const reason = { reason: true };

const figure = (name: MeasureName, type: ColumnType): Column<UnitYear> =>
  c(
    `unit-years.${name}`,
    type,
    ({ figures: { [name]: own } }) => {
      const cell = cellOf(own.value);
      // Amounts are whole 分 and money columns take plain numbers.
      return type === 'money' && typeof cell === 'object' && !('missing' in cell) ? cell.valueOf() : cell;
    },
    reason,
  );

const count = (key: string, of: (row: UnitYear) => number): Column<UnitYear> => c(key, 'integer', of);

const columns: readonly Column<UnitYear>[] = [
  c('unitId', 'id', ({ unit }) => unit.id),
  c('unit', 'text', ({ unit }) => unit.name),
  c('regionCode', 'id', ({ region }) => region.code),
  c('level', 'text', ({ level }) => level, { words: 'region.level' }),
  count('year', ({ year }) => year),
  c('unit-years.scope', 'text', ({ scope }) => scope, { words: 'compare.scope' }),
  count('unit-years.reports', ({ sums }) => sums.reports),
  count('projects', ({ sums }) => sums.projects),
  count('unit-years.entries', ({ sums }) => sums.entries),
  figure('budget', 'money'),
  figure('executed', 'money'),
  figure('execution', 'percent'),
  count('unit-years.executionOf', ({ figures }) => figures.execution.n),
  count('indicators', ({ sums }) => sums.indicators.all),
  count('comparable', ({ sums }) => sums.indicators.comparable),
  count('met', ({ sums }) => sums.indicators.met),
  figure('completion', 'percent'),
  count('unit-years.completionOf', ({ figures }) => figures.completion.n),
  c('unit-years.standards', 'text', ({ standards }) => standards.join(' ')),
  figure('declared', 'decimal'),
  figure('byRule', 'decimal'),
  figure('lost', 'decimal'),
  count('unit-years.scoredOf', ({ figures }) => figures.declared.n),
  c(
    'findings',
    'integer',
    ({ sums: { findings } }) => findings && findings.difference + findings.explain + findings.hint,
  ),
  c('unit-years.reportIds', 'text', ({ reports }) => reports.map(({ id }) => id).join(' ')),
];

export function unitYearTable(rows: readonly UnitYear[], address: Urls): Table {
  return table('unit-years', [...columns, c('units.url', 'url', ({ unit }) => address.unit(unit.id))], rows);
}
