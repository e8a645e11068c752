// A table as JSON: stable keys, integers as numbers, every other number as decimal text, missing as its reason. No BOM.
import type { Bilingual, Site } from '#core';
import { keyOf, translator } from '#i18n';
import { printCell } from './print-cell.ts';
import type { Cell, ColumnInfo, Table } from './table.ts';

export interface Edition {
  readonly version: string;
  readonly updated: string;
  readonly site: Site;
}

const zh = translator('zh');
const en = translator('en');

const both = (key: string): Bilingual => ({ zh: zh(keyOf(key)), en: en(keyOf(key)) });

function value(cell: Cell, column: ColumnInfo): unknown {
  if (cell === undefined) return null;
  if (typeof cell === 'object' && 'missing' in cell) return { missing: cell.missing };
  if (typeof cell === 'number' && column.type === 'integer') return cell;
  return printCell(cell, column.type);
}

function record(row: readonly Cell[], columns: readonly ColumnInfo[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [at, column] of columns.entries()) values[column.key] = value(row[at], column);
  return values;
}

export function toJson(table: Table, { version, updated, site }: Edition): string {
  const { key, columns, rows } = table;
  const file = {
    table: key,
    title: both(`table.${key}.title`),
    rowIs: both(`table.${key}.row`),
    version,
    updated,
    licence: site.licence,
    fictional: site.fictional,
    columns: columns.map(({ key, name, type }) => ({ key, ...both(`column.${name}`), type })),
    rows: rows.map((row) => record(row, columns)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
