// One row per number of a scoring standard, with the clause and source that state it.
import type { Portal } from '#core';
import { type Standard, type StandardFigure, standardFigures } from '../standard-figures.ts';
import { column, type Table, table } from './table.ts';

interface Row extends StandardFigure {
  readonly standard: Standard;
}

const c = column<Row>;

export function standardTable(standards: Portal['standards']): Table {
  const columns = [
    c('standardId', 'id', (r) => r.standard.id),
    c('standards.standard', 'text', (r) => r.standard.name.zh),
    c('group', 'text', (r) => r.group, { words: 'standard.group' }),
    c('part', 'text', (r) => r.part, { words: 'standard.part' }),
    c('standards.name', 'text', (r) => r.name?.zh),
    c('value', 'decimal', (r) => String(r.figure.value)),
    c('valueUnit', 'text', (r) => r.figure.unit, { words: 'standard.unit' }),
    c('clause', 'text', (r) => r.figure.clause.zh),
    c('source', 'text', (r) => r.figure.source),
    c('standing', 'text', (r) => r.figure.standing, { words: 'standing' }),
    c('effective', 'date', (r) => r.figure.effective),
  ];
  const rows = standards.flatMap((standard) => standardFigures(standard).map((one) => ({ standard, ...one })));
  return table('standards', columns, rows);
}
