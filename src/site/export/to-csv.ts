// A table as CSV for Excel on Chinese Windows: UTF-8 with BOM, CRLF, Chinese headers, text cells guarded.
import Papa from 'papaparse';
import { keyOf, type T, translator } from '#i18n';
import { guard } from './formula-guard.ts';
import { printCell } from './print-cell.ts';
import type { Cell, ColumnInfo, Table } from './table.ts';

const zh = translator('zh');
const bom = '\ufeff';
const words: ReadonlySet<string> = new Set(['text', 'id', 'date', 'url']);

/** A column of the file: a column of the table, or the reason why the one before it is empty. */
export interface FileColumn {
  readonly column: ColumnInfo;
  readonly isReason: boolean;
}

/** Columns as the file has them: after a column that can lack a value comes its reason. */
export function fileColumns(columns: readonly ColumnInfo[]): FileColumn[] {
  return columns.flatMap((column) => [
    { column, isReason: false },
    ...(column.reason ? [{ column, isReason: true }] : []),
  ]);
}

/** Name and description of a column of the file. */
export function columnWords({ column, isReason }: FileColumn, t: T): { readonly name: string; readonly about: string } {
  const name = t(keyOf(`column.${column.name}`));
  if (isReason) return { name: t('column.missing', { name }), about: t('column.missing.about', { name }) };
  return { name, about: t(keyOf(`column.${column.name}.about`)) };
}

function wordsOf(codes: string, prefix: string): string {
  return codes
    .split(' ')
    .map((code) => zh(keyOf(`${prefix}.${code}`)))
    .join('；');
}

function printed(cell: Cell, column: ColumnInfo): string {
  const text = printCell(cell, column.type);
  const word = column.words !== undefined && text !== '' ? wordsOf(text, column.words) : text;
  return words.has(column.type) ? guard(word) : word;
}

function cells(row: readonly Cell[], columns: readonly ColumnInfo[]): string[] {
  return columns.flatMap((column, at) => {
    const cell = row[at];
    if (!column.reason) return [printed(cell, column)];
    const reason = typeof cell === 'object' && 'missing' in cell ? zh(keyOf(`missing.${cell.missing}`)) : '';
    return [printed(cell, column), reason];
  });
}

export function toCsv({ columns, rows }: Table): string {
  const header = fileColumns(columns).map((column) => columnWords(column, zh).name);
  const text = Papa.unparse([header, ...rows.map((row) => cells(row, columns))], { delimiter: ',', newline: '\r\n' });
  return `${bom}${text}\r\n`;
}

/** Size of the file in bytes. */
export function byteLength(table: Table): number {
  return new TextEncoder().encode(toCsv(table)).length;
}
