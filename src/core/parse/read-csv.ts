// A CSV text as rows under the fields of the model. Rows are numbered as a spreadsheet shows them.
import Papa from 'papaparse';
import type { CsvColumn } from '../model/csv-column.ts';
import type { CsvDocument, CsvRow } from '../model/document.ts';
import type { Issue, IssueCode } from '../model/issue.ts';
import { received } from '../model/received.ts';
import { readHeader } from './read-header.ts';

/** Limits of one CSV file. */
export const csvLimits = { rows: 200_000, columns: 200, cell: 100_000 } as const;

export interface CsvRead {
  /** Undefined when the file cannot be cut into rows or its header is wrong. */
  readonly read?: Pick<CsvDocument, 'header' | 'fields' | 'rows' | 'whole'>;
  readonly issues: readonly Issue[];
}

export function readCsv(file: string, text: string, columns: readonly CsvColumn<string>[]): CsvRead {
  const parsed = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    quoteChar: '"',
    escapeChar: '"',
    header: false,
  });
  const broken = brokenQuote(file, text, parsed.errors);
  if (broken) return { issues: [broken] };
  const header = parsed.data[0] ?? [];
  const width = header.length - emptyTail(parsed.data);
  if (parsed.data.length - 1 > csvLimits.rows + 1)
    return { issues: [tooMany(file, parsed.data.length, csvLimits.rows)] };
  if (width > csvLimits.columns)
    return {
      issues: [error('csv/too-many-columns', file, 1, csvLimits.columns + 1, String(csvLimits.columns), String(width))],
    };
  const head = readHeader(file, header.slice(0, width), columns);
  if (!head.fields) return { issues: head.issues };
  const issues: Issue[] = [...head.issues];
  const rows: CsvRow[] = [];
  for (let i = 1; i < parsed.data.length; i++) {
    const cells = parsed.data[i] ?? [];
    if (isBlank(cells)) continue;
    const trimmed = cells.length === header.length ? cells.slice(0, width) : cells;
    const faults = rowFaults(file, i + 1, trimmed, width);
    issues.push(...faults);
    if (faults.length === 0) rows.push({ row: i + 1, cells: trimmed });
  }
  const whole = issues.length === 0;
  return {
    read: { header: header.slice(0, width).map((cell) => cell.trim()), fields: head.fields, rows, whole },
    issues,
  };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Columns at the right edge without a header and without a single value: what a spreadsheet leaves behind. */
function emptyTail(rows: readonly (readonly string[])[]): number {
  const width = rows[0]?.length ?? 0;
  let tail = 0;
  while (tail < width && rows.every((row) => row.length !== width || (row[width - 1 - tail] ?? '').trim() === ''))
    tail++;
  return tail;
}

function rowFaults(file: string, row: number, cells: readonly string[], width: number): Issue[] {
  if (cells.length !== width) {
    const column = Math.min(cells.length, width) + 1;
    return [error('csv/ragged-row', file, row, column, String(width), String(cells.length))];
  }
  const long = cells.findIndex((cell) => cell.length > csvLimits.cell);
  if (long === -1) return [];
  return [error('csv/cell-too-long', file, row, long + 1, String(csvLimits.cell), String(cells[long]?.length))];
}

/** A quote that never closes, or one that closes in the middle of a cell: what follows cannot be trusted. */
function brokenQuote(file: string, text: string, errors: readonly Papa.ParseError[]): Issue | undefined {
  const first = errors.find((problem) => problem.type === 'Quotes');
  if (!first) return undefined;
  const expected = first.code === 'MissingQuotes' ? 'csv-quote-closed' : 'csv-quote-doubled';
  const row = (first.row ?? 0) + 1;
  const column = columnOf(text, first.index ?? 0);
  return error('csv/syntax', file, row, column, expected, received(text.slice(first.index ?? 0).slice(0, 40)));
}

/** Which cell of its row an offset lies in. */
function columnOf(text: string, offset: number): number {
  const before = Papa.parse<string[]>(text.slice(0, offset), { delimiter: ',', newline: '\n' });
  return before.data.at(-1)?.length ?? 1;
}

const tooMany = (file: string, row: number, limit: number): Issue =>
  error('csv/too-many-rows', file, row, undefined, String(limit), String(row));

function error(
  code: IssueCode,
  file: string,
  row: number,
  column: number | undefined,
  expected: string,
  found: string,
): Issue {
  return { code, level: 'error', where: { file, row, column }, expected, received: found };
}
