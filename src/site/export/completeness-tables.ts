// How much of what was expected is held, one row per region and one per year.
import type { Completeness, Region } from '#core';
import { type Column, column, type Table, table } from './table.ts';

const c = column<Completeness>;

const counts: readonly Column<Completeness>[] = [
  c('completeness.expected', 'integer', ({ expected }) => expected),
  c('completeness.listed', 'integer', ({ listed }) => listed),
  c('completeness.onTime', 'integer', ({ onTime }) => onTime),
  c('completeness.late', 'integer', ({ late }) => late),
  c('completeness.unknown', 'integer', ({ unknown }) => unknown),
];

export function regionCompletenessTable(rows: readonly (Completeness & { readonly region: Region })[]): Table {
  const r = column<Completeness & { readonly region: Region }>;
  const columns = [
    r('regions.code', 'id', ({ region }) => region.code),
    r('regions.name', 'text', ({ region }) => region.name),
    r('level', 'text', ({ region }) => region.level, { words: 'region.level' }),
    ...counts,
  ];
  return table('region-completeness', columns, rows);
}

export function yearCompletenessTable(rows: readonly (Completeness & { readonly year: number })[]): Table {
  const y = column<Completeness & { readonly year: number }>;
  return table('year-completeness', [y('year', 'integer', ({ year }) => year), ...counts], rows);
}
