// What a file of the content folder is after parsing and before validation: values that know their place.
import type { TreePlace } from './content-tree.ts';
import type { Block } from './narrative.ts';

/** 1-based line and character of a text file. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface Placed {
  /** Path inside the content folder. */
  readonly path: string;
  readonly place: TreePlace;
}

export interface JsonDocument extends Placed {
  readonly kind: 'json';
  /** Objects have no prototype: a key of the file is never a property of Object. */
  readonly value: unknown;
  /** Where a value, or its key, stands; the nearest parent when the path leads to nothing. */
  readonly locate: (path: readonly PropertyKey[], side?: 'key' | 'value') => Position;
}

export interface CsvRow {
  /** The number a spreadsheet shows: the header is row 1, a cell of several lines counts once. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvDocument extends Placed {
  readonly kind: 'csv';
  /** As printed, in the order of the file. */
  readonly header: readonly string[];
  /** Field of the model per column. */
  readonly fields: readonly string[];
  /** Blank rows and rows of the wrong width are left out; the latter are issues. */
  readonly rows: readonly CsvRow[];
  /** False when rows were left out as faulty: then absence proves nothing. */
  readonly whole: boolean;
}

export interface MarkdownDocument extends Placed {
  readonly kind: 'markdown';
  readonly text: string;
  /** Text of the first level-1 heading, which is not among the blocks. */
  readonly title?: string;
  readonly blocks: readonly Block[];
}

export interface SourceDocument extends Placed {
  readonly kind: 'source';
  readonly sha256: string;
  readonly bytes: number;
  /** Undefined when the file is not text. */
  readonly text?: string;
}

/** A file that is there but could not be read; its issues are already reported. */
export interface UnreadDocument extends Placed {
  readonly kind: 'unread';
}

export type ContentDocument = JsonDocument | CsvDocument | MarkdownDocument | SourceDocument | UnreadDocument;

/** By path, in the order of the paths. */
export type Documents = ReadonlyMap<string, ContentDocument>;
