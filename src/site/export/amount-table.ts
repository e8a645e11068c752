// One row per amount a report states outside its forms, with the words that state it.
import type { Amount, ReportView } from '#core';
import { type Column, column, type Table, table } from './table.ts';

interface Row {
  readonly report: ReportView;
  readonly amount: Amount;
}

const c = column<Row>;

const columns: readonly Column<Row>[] = [
  c('reportId', 'id', ({ report }) => report.id),
  c('year', 'integer', ({ report }) => report.year),
  c('unit', 'text', ({ report }) => report.unit.name),
  c('amounts.id', 'id', ({ amount }) => amount.id),
  c('amounts.label', 'text', ({ amount }) => amount.label),
  c('printed', 'text', ({ amount }) => amount.printed),
  c('amounts.printedUnit', 'text', ({ amount }) => amount.unit),
  c('amount', 'money', ({ amount }) => amount.fen),
  c('role', 'text', ({ amount }) => amount.role, { words: 'role' }),
  c('partOf', 'id', ({ amount }) => amount.partOf),
  c('breakdown', 'text', ({ amount }) => amount.breakdown),
  c('amounts.quote', 'text', ({ amount }) => amount.quote),
  c('sourceLine', 'integer', ({ amount }) => amount.sourceLine),
  c('note', 'text', ({ amount }) => amount.note),
];

export function amountTable(reports: readonly ReportView[]): Table {
  return table(
    'amounts',
    columns,
    reports.flatMap((report) => report.amounts.map((amount) => ({ report, amount }))),
  );
}
