// One column of a CSV file: the official form's own words first, then accepted spellings, an English alias among them.

export interface CsvColumn<Field extends string> {
  readonly field: Field;
  /** Accepted headers. The first is what templates and downloads print. */
  readonly headers: readonly [string, ...string[]];
  /** The file is an error without it. */
  readonly required: boolean;
}
