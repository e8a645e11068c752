// Rows of a CSV document → typed rows. An empty cell is left out unless the schema gives emptiness a meaning.
import type { z } from 'zod';
import type { CsvDocument } from '../model/document.ts';
import type { Place } from '../model/issue.ts';
import { cellPlace, type IssueLog } from './issue-log.ts';
import { schemaFaults } from './schema-faults.ts';

export interface TypedRow<T> {
  readonly row: number;
  readonly value: T;
  /** Where a cell of the row stands. */
  readonly at: (field: string) => Place;
}

export function readRows<Shape extends z.core.$ZodShape>(
  document: CsvDocument,
  schema: z.ZodObject<Shape>,
  log: IssueLog,
): TypedRow<z.infer<z.ZodObject<Shape>>>[] {
  const keepsEmpty = document.fields.map((field) => acceptsEmpty(schema.shape[field]));
  const rows: TypedRow<z.infer<z.ZodObject<Shape>>>[] = [];
  for (const { row, cells } of document.rows) {
    const record: Record<string, string> = {};
    document.fields.forEach((field, i) => {
      const cell = cells[i] ?? '';
      if (cell !== '' || keepsEmpty[i]) record[field] = cell;
    });
    const result = schema.safeParse(record);
    const at = (field: string): Place => cellPlace(document, row, field);
    if (result.success) {
      rows.push({ row, value: result.data, at });
      continue;
    }
    for (const { code, path, expected } of schemaFaults(result.error.issues, record)) {
      const field = String(path[0]);
      log.error(code, at(field), { expected, received: record[field] });
    }
  }
  return rows;
}

function acceptsEmpty(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && (schema as z.ZodType).safeParse('').success;
}
