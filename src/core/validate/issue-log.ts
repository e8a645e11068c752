// Collects issues and knows how to point into each kind of document.
import type { CsvDocument, JsonDocument } from '../model/document.ts';
import type { Issue, IssueCode, Place } from '../model/issue.ts';
import { received } from '../model/received.ts';

export interface Words {
  readonly expected?: string;
  readonly received?: unknown;
}

export class IssueLog {
  readonly issues: Issue[] = [];

  error(code: IssueCode, where: Place, words: Words = {}): void {
    this.add('error', code, where, words);
  }

  warning(code: IssueCode, where: Place, words: Words = {}): void {
    this.add('warning', code, where, words);
  }

  private add(level: Issue['level'], code: IssueCode, where: Place, words: Words): void {
    const found = words.received === undefined ? undefined : received(words.received);
    this.issues.push({ code, level, where, expected: words.expected, received: found });
  }
}

/** Line, column and path of a value, or of its key, in a JSON file. */
export function jsonPlace(
  document: JsonDocument,
  path: readonly PropertyKey[],
  side: 'key' | 'value' = 'value',
): Place {
  const { line, column } = document.locate(path, side);
  return { file: document.path, row: line, column, field: jsonPath(path) };
}

/** Row, column and printed header of a cell; only the row when the file has no such column. */
export function cellPlace(document: CsvDocument, row: number, field: string): Place {
  const column = document.fields.indexOf(field);
  if (column === -1) return { file: document.path, row };
  return { file: document.path, row, column: column + 1, field: received(document.header[column]) };
}

/** `funding.rows[0].label` */
function jsonPath(path: readonly PropertyKey[]): string | undefined {
  if (path.length === 0) return undefined;
  const words = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return received(words.replace(/^[.]/, ''));
}
