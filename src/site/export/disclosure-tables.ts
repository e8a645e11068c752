// The board as rows: one per unit and year, and one per thing a unit could be expected to publish.
import type { DisclosureCell } from '#core';
import { type Column, column, type Table, table } from './table.ts';

const c = column<DisclosureCell>;

const cellColumns: readonly Column<DisclosureCell>[] = [
  c('unitId', 'id', (cell) => cell.unit.id),
  c('unit', 'text', (cell) => cell.unit.name),
  c('year', 'integer', (cell) => cell.year),
  c('state', 'text', (cell) => cell.state, { words: 'disclosure.state' }),
  c('timing', 'text', (cell) => cell.timing, { words: 'disclosure.timing' }),
  c('expected', 'integer', (cell) => cell.expected.length),
  c('disclosure.reports', 'text', (cell) => cell.reports.map((report) => report.id).join('；')),
];

export function disclosureTable(cells: readonly DisclosureCell[]): Table {
  return table('disclosure', cellColumns, cells);
}

interface Row {
  readonly cell: DisclosureCell;
  readonly expected: DisclosureCell['expected'][number];
}

const e = column<Row>;

const expectedColumns: readonly Column<Row>[] = [
  e('unitId', 'id', ({ cell }) => cell.unit.id),
  e('unit', 'text', ({ cell }) => cell.unit.name),
  e('year', 'integer', ({ cell }) => cell.year),
  e('expected.kind', 'text', ({ expected }) => expected.kind, { words: 'kind' }),
  e('due', 'date', ({ expected }) => expected.due),
  e('basis', 'text', ({ expected }) => expected.basis),
  e('expected.reports', 'text', ({ cell, expected }) =>
    cell.reports
      .filter((report) => report.kind === expected.kind)
      .map((report) => report.id)
      .join('；'),
  ),
];

export function expectedTable(cells: readonly DisclosureCell[]): Table {
  return table(
    'expected',
    expectedColumns,
    cells.flatMap((cell) => cell.expected.map((expected) => ({ cell, expected }))),
  );
}
