// A JSON text as a value whose every part knows its line and column, and everything that is wrong with it.
import type { JsonDocument, Position } from '../model/document.ts';
import type { Issue, IssueCode } from '../model/issue.ts';
import { received } from '../model/received.ts';
import { JsonFault } from './json-fault.ts';
import type { JsonPlaces } from './json-places.ts';
import { JsonReader } from './json-reader.ts';
import { textPosition } from './text-position.ts';

export interface JsonRead {
  /** Undefined when anything is wrong. */
  readonly read?: Pick<JsonDocument, 'value' | 'locate'>;
  readonly issues: readonly Issue[];
}

export function readJson(file: string, text: string): JsonRead {
  const reader = new JsonReader(text);
  const position = textPosition(text);
  let value: unknown;
  try {
    value = reader.document();
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    reader.faults.push(fault);
  }
  const issues = reader.faults.map((fault) => toIssue(file, text, position, fault));
  if (issues.length > 0) return { issues };
  return { read: { value, locate: locator(value, reader.places, position) }, issues };
}

/** Faults that name the very key, number or character they object to. */
const naming: ReadonlySet<IssueCode> = new Set([
  'json/duplicate-key',
  'json/forbidden-key',
  'json/number-range',
  'text/bidi-control',
  'text/control-character',
  'text/replacement-character',
]);

function toIssue(file: string, text: string, position: (offset: number) => Position, fault: JsonFault): Issue {
  const { line, column } = position(Math.min(fault.offset, text.length));
  const own = naming.has(fault.code);
  return {
    code: fault.code,
    level: 'error',
    where: { file, row: line, column },
    expected: own ? undefined : fault.expected,
    received: own ? received(fault.expected ?? '') : received(excerpt(text, fault.offset)),
  };
}

/** The rest of the line, or the next line when the fault is at its end. */
function excerpt(text: string, offset: number): string {
  const [line = ''] = text.slice(offset, offset + 40).split('\n');
  return line.trim() || text.slice(offset, offset + 40).trim();
}

function locator(root: unknown, places: JsonPlaces, position: (offset: number) => Position): JsonDocument['locate'] {
  return (path, side = 'value') => {
    let value = root;
    let offset = 0;
    for (const key of path) {
      const entry =
        typeof value === 'object' && value !== null ? places.get(value)?.get(key as string | number) : undefined;
      if (!entry) break;
      offset = entry[side];
      value = (value as Record<PropertyKey, unknown>)[key];
    }
    return position(offset);
  };
}
