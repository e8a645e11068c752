// One row per indicator of a form: what it prints, and what could be read from it.
import type { IndicatorView, LineScore, ProjectView } from '#core';
import { once } from '../once.ts';
import type { Urls } from '../urls.ts';
import { type Cell, type Column, cellOf, cellsOf, column, infosOf, printedCell, type Table, tableOf } from './table.ts';

interface Row {
  readonly project: ProjectView;
  readonly row: IndicatorView;
}

const c = column<Row>;
const reason = { reason: true };

/** met, not-met, or why the two cannot be compared. */
function metCell({ reading }: IndicatorView): Cell {
  if (reading.met.missing !== undefined) return { missing: reading.met.missing };
  return reading.met.value ? 'met' : 'not-met';
}

/** Points by the standard's rule; both ends are the same where the rule leaves no choice. */
const endOf = ({ points }: LineScore, end: 'low' | 'high'): Cell =>
  points.value === undefined ? { missing: points.missing } : points.value[end];

const columns: readonly Column<Row>[] = [
  c('projectId', 'id', ({ project }) => project.id),
  c('reportId', 'id', ({ project }) => project.report.id),
  c('year', 'integer', ({ project }) => project.report.year),
  c('unitId', 'id', ({ project }) => project.unit.id),
  c('unit', 'text', ({ project }) => project.unit.name),
  c('project', 'text', ({ project }) => project.title),
  c('order', 'integer', ({ row }) => row.order),
  c('level1', 'text', ({ row }) => row.level1),
  c('level2', 'text', ({ row }) => row.level2),
  c('level3', 'text', ({ row }) => row.level3),
  c('target', 'text', ({ row }) => printedCell(row.target), reason),
  c('actual', 'text', ({ row }) => printedCell(row.actual), reason),
  c('indicators.weight', 'decimal', ({ row }) => cellOf(row.weight), reason),
  c('indicators.score', 'decimal', ({ row }) => cellOf(row.score), reason),
  c('ruleLow', 'decimal', ({ row }) => endOf(row.line, 'low'), reason),
  c('ruleHigh', 'decimal', ({ row }) => endOf(row.line, 'high')),
  c('agreement', 'text', ({ row }) => row.line.agreement, { words: 'agreement' }),
  c('lost', 'decimal', ({ row }) => cellOf(row.lost), reason),
  c('explanation', 'text', ({ row }) => printedCell(row.reason), reason),
  c('indicators.met', 'text', ({ row }) => metCell(row), { words: 'met', reason: true }),
  c('completion', 'percent', ({ row }) => cellOf(row.reading.completion), reason),
  c('reading', 'text', ({ row }) => row.reading.status, { words: 'reading.status' }),
  c('readingNotes', 'text', ({ row }) => row.reading.notes.join(' '), { words: 'reading.note' }),
  c('note', 'text', ({ row }) => row.note),
  c('sourceLines', 'text', ({ row }) => row.sourceLines.join('、')),
];

/** A row of a form is in the downloads of its project, its report, its unit and the site. */
const rowsAt = once((address: Urls) => {
  const url = c('indicators.url', 'url', ({ project, row }) => address.project(project.id, row.anchor));
  const all = [...columns, url];
  const rowsOf = (project: ProjectView) => project.rows.map((row) => cellsOf({ project, row }, all));
  return { infos: infosOf(all), rowsOf: once(rowsOf) };
});

export function indicatorTable(projects: readonly ProjectView[], address: Urls): Table {
  const { infos, rowsOf } = rowsAt(address);
  return tableOf('indicators', infos, () => projects.flatMap(rowsOf));
}
