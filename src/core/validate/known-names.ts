// Names that other files may refer to. Taken from the raw cells, so that a wrong row is reported once, not once per reference.
import type { Documents } from '../model/document.ts';
import { csvAt, isUnread } from './find-document.ts';

/** undefined when the file that would name them could not be read: then no reference can be judged. */
export type Names = ReadonlySet<string> | undefined;

export interface KnownNames {
  readonly units: Names;
  readonly regions: Names;
  readonly standards: ReadonlySet<string>;
}

export function knownNames(documents: Documents): KnownNames {
  const standards = [...documents.values()]
    .filter(({ place }) => place.name === 'standard')
    .map(({ place }) => place.parts[0] ?? '');
  return {
    units: required(documents, 'units.csv', 'id'),
    regions: required(documents, 'regions.csv', 'code'),
    standards: new Set(standards),
  };
}

/** A required file that is absent is one issue, not one per reference. */
const required = (documents: Documents, path: string, field: string): Names =>
  documents.has(path) ? namesIn(documents, path, field) : undefined;

/** The cells of one column. No file, no names; a file that could not be read whole leaves the question open. */
export function namesIn(documents: Documents, path: string, field: string): Names {
  const document = csvAt(documents, path);
  if (!document) return isUnread(documents, path) ? undefined : new Set();
  const column = document.fields.indexOf(field);
  return document.whole ? new Set(document.rows.map(({ cells }) => cells[column] ?? '')) : undefined;
}

export const isKnown = (names: Names, name: string): boolean => names === undefined || names.has(name);
