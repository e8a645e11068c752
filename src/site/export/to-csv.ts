// A table as CSV for Excel on Chinese Windows: UTF-8 with BOM, CRLF, Chinese headers, text cells guarded.
import Papa from 'papaparse';
import { keyOf, type T, translator } from '#i18n';
import { type Digest, digestOf } from '../manifest.ts';
import { once } from '../once.ts';
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

export function columnName({ column, isReason }: FileColumn, t: T): string {
  const name = t(keyOf(`column.${column.name}`));
  return isReason ? t('column.missing', { name }) : name;
}

/** What a column of the file holds. */
export function columnAbout({ column, isReason }: FileColumn, t: T): string {
  if (isReason) return t('column.missing.about', { name: t(keyOf(`column.${column.name}`)) });
  return t(keyOf(`column.${column.name}.about`));
}

/** A site has a few hundred codes, and its tables print them a million times. */
const coded = new Map<string, Map<string, string>>();

function wordsOf(codes: string, prefix: string): string {
  const under = coded.get(prefix) ?? new Map<string, string>();
  coded.set(prefix, under);
  const words =
    under.get(codes) ??
    codes
      .split(' ')
      .map((code) => zh(keyOf(`${prefix}.${code}`)))
      .join('；');
  under.set(codes, words);
  return words;
}

function printed(cell: Cell, column: ColumnInfo): string {
  const text = printCell(cell, column.type);
  const word = column.words !== undefined && text !== '' ? wordsOf(text, column.words) : text;
  return words.has(column.type) ? guard(word) : word;
}

function cells(row: readonly Cell[], columns: readonly ColumnInfo[]): string[] {
  const all: string[] = [];
  for (const [at, column] of columns.entries()) {
    const cell = row[at];
    all.push(printed(cell, column));
    if (!column.reason) continue;
    all.push(typeof cell === 'object' && 'missing' in cell ? wordsOf(cell.missing, 'missing') : '');
  }
  return all;
}

/** Parts lines until they are joined. No text holds it: a control character stops the build. */
const separator = Papa.RECORD_SEP;

/** All at once: for each call the library sets itself up anew. */
const linesOf = (rows: readonly (readonly string[])[]): string[] =>
  Papa.unparse(rows as string[][], { delimiter: ',', newline: separator }).split(separator);

/** Lines of rows: most rows are in several files. */
const known = new WeakMap<readonly Cell[], string>();

const headerOf = once((columns: readonly ColumnInfo[]): string[] =>
  fileColumns(columns).map((column) => columnName(column, zh)),
);

export function toCsv({ columns, rows }: Table): string {
  const fresh = rows.filter((row) => !known.has(row));
  const [head = '', ...lines] = linesOf([headerOf(columns), ...fresh.map((row) => cells(row, columns))]);
  if (lines.length !== fresh.length) throw new Error(`${lines.length} lines of ${fresh.length} rows`);
  for (const [at, row] of fresh.entries()) known.set(row, lines[at] as string);
  return `${bom}${[head, ...rows.map((row) => known.get(row) as string), ''].join('\r\n')}`;
}

/** Size and SHA-256 of the file; several pages print them. */
export const csvDigest = once((table: Table): Digest => digestOf(Buffer.from(toCsv(table))));
