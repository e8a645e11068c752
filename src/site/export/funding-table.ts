// One row per line of a form's funding table.
import type { FundingRow, MoneyUnit, ProjectView } from '#core';
import { type Column, cellOf, column, printedCell, type Table, table } from './table.ts';

interface Row {
  readonly project: ProjectView;
  readonly unit: MoneyUnit;
  readonly row: FundingRow;
}

const c = column<Row>;
const reason = { reason: true };

const columns: readonly Column<Row>[] = [
  c('projectId', 'id', ({ project }) => project.id),
  c('year', 'integer', ({ project }) => project.report.year),
  c('unit', 'text', ({ project }) => project.unit.name),
  c('project', 'text', ({ project }) => project.title),
  c('funding.label', 'text', ({ row }) => row.label),
  c('funding.kind', 'text', ({ row }) => row.kind, { words: 'funding.kind' }),
  c('funding.printedUnit', 'text', ({ unit }) => unit),
  c('initialPrinted', 'text', ({ row }) => printedCell(row.initial), reason),
  c('initial', 'money', ({ row }) => cellOf(row.fen.initial)),
  c('budgetPrinted', 'text', ({ row }) => printedCell(row.budget), reason),
  c('funding.budget', 'money', ({ row }) => cellOf(row.fen.budget)),
  c('executedPrinted', 'text', ({ row }) => printedCell(row.executed), reason),
  c('funding.executed', 'money', ({ row }) => cellOf(row.fen.executed)),
  c('funding.weight', 'text', ({ row }) => printedCell(row.weight), reason),
  c('funding.rate', 'text', ({ row }) => printedCell(row.rate), reason),
  c('funding.score', 'text', ({ row }) => printedCell(row.score), reason),
];

export function fundingTable(projects: readonly ProjectView[]): Table {
  const rows = projects.flatMap((project) =>
    (project.funding?.rows ?? []).map((row) => ({ project, unit: (project.funding?.unit ?? '元') as MoneyUnit, row })),
  );
  return table('funding', columns, rows);
}
