// The header row of a CSV file against the columns the file may have.
import type { CsvColumn } from '../model/csv-column.ts';
import type { Issue } from '../model/issue.ts';
import { received } from '../model/received.ts';

export interface HeaderRead {
  /** Field per column; undefined when a header is unknown, repeated or absent. */
  readonly fields?: readonly string[];
  readonly issues: readonly Issue[];
}

export function readHeader(file: string, header: readonly string[], columns: readonly CsvColumn<string>[]): HeaderRead {
  if (header.every((cell) => cell.trim() === '')) {
    return {
      issues: [{ code: 'csv/no-header', level: 'error', where: { file, row: 1, column: 1 }, expected: names(columns) }],
    };
  }
  const delimiter = otherDelimiter(header);
  if (delimiter) {
    const where = { file, row: 1, column: 1 };
    return {
      issues: [{ code: 'csv/syntax', level: 'error', where, expected: 'csv-comma', received: received(delimiter) }],
    };
  }
  const fieldOf = fieldsByHeader(columns);
  const issues: Issue[] = [];
  const fields: string[] = [];
  header.forEach((cell, i) => {
    const field = fieldOf.get(bare(cell));
    const where = { file, row: 1, column: i + 1, field: received(cell.trim()) };
    if (field === undefined) {
      issues.push({
        code: 'csv/unknown-header',
        level: 'error',
        where,
        expected: names(columns),
        received: received(cell),
      });
    } else if (fields.includes(field)) {
      issues.push({ code: 'csv/duplicate-header', level: 'error', where, received: received(cell) });
    } else fields[i] = field;
  });
  issues.push(...missingHeaders(file, columns, fields));
  return issues.length > 0 ? { issues } : { fields, issues };
}

function missingHeaders(file: string, columns: readonly CsvColumn<string>[], fields: readonly string[]): Issue[] {
  return columns
    .filter(({ required, field }) => required && !fields.includes(field))
    .map(({ headers }) => ({
      code: 'csv/missing-header',
      level: 'error',
      where: { file, row: 1 },
      expected: headers.join(' / '),
    }));
}

/** Forms break long headers over two lines and pad short ones; the words are what counts. */
const bare = (cell: string): string => cell.replace(/\s/g, '');

function fieldsByHeader(columns: readonly CsvColumn<string>[]): Map<string, string> {
  return new Map(columns.flatMap((column) => column.headers.map((header) => [bare(header), column.field] as const)));
}

function otherDelimiter(header: readonly string[]): string | undefined {
  return header.length === 1 ? [';', '\t', '，', '；', '|'].find((mark) => header[0]?.includes(mark)) : undefined;
}

const names = (columns: readonly CsvColumn<string>[]): string => columns.map((column) => column.headers[0]).join('、');
