// A JSON document → a typed record, or every objection with its place.
import type { z } from 'zod';
import type { JsonDocument } from '../model/document.ts';
import { fieldOf } from './field-of.ts';
import { type IssueLog, jsonPlace } from './issue-log.ts';
import { schemaFaults } from './schema-faults.ts';

export function readRecord<T>(document: JsonDocument, schema: z.ZodType<T>, log: IssueLog): T | undefined {
  const result = schema.safeParse(document.value);
  if (result.success) return result.data;
  for (const { code, path, side, expected } of schemaFaults(result.error.issues, document.value)) {
    const words = { expected, received: side === 'key' ? path.at(-1) : fieldOf(document.value, ...path) };
    log.error(code, jsonPlace(document, path, side), words);
  }
  return undefined;
}
