// Problems are data. The sentence, in Chinese and English, is made last.

export interface Place {
  /** Path inside the content folder, POSIX separators. */
  readonly file: string;
  /** 1-based line of a text file, or the row number a spreadsheet shows. */
  readonly row?: number;
  /** 1-based column: character of the line in JSON and Markdown, cell of the row in CSV. */
  readonly column?: number;
  /** The CSV header or JSON path of the value, as the author wrote it. */
  readonly field?: string;
}

/** An error stops the build; a warning is printed and published. */
export interface Issue {
  readonly code: IssueCode;
  readonly level: 'error' | 'warning';
  readonly where: Place;
  /** What was expected, as a key of the message catalogue or as literal words (an enumeration, a pattern). */
  readonly expected?: string;
  /** What was found, shortened to at most 120 characters and free of control characters. */
  readonly received?: string;
}

/** Codes are permanent: never reused, never renamed. */
export const issueCodes = [
  'file/missing',
  'file/unknown',
  'file/not-regular',
  'file/too-large',
  'file/empty',
  'file/name',
  'text/encoding',
  'text/replacement-character',
  'text/control-character',
  'text/bidi-control',
  'text/too-long',
  'text/line-too-long',
  'json/syntax',
  'json/duplicate-key',
  'json/forbidden-key',
  'json/too-deep',
  'json/number-range',
  'json/lone-surrogate',
  'csv/syntax',
  'csv/ragged-row',
  'csv/no-header',
  'csv/unknown-header',
  'csv/duplicate-header',
  'csv/missing-header',
  'csv/too-many-rows',
  'csv/too-many-columns',
  'csv/cell-too-long',
  'schema/type',
  'schema/unknown-key',
  'schema/missing-key',
  'schema/value',
  'schema/length',
  'schema/number',
  'schema/date',
  'schema/id',
  'schema/url',
  'id/duplicate',
  'id/look-alike',
  'id/path',
  'ref/unit',
  'ref/region',
  'ref/standard',
  'ref/amount',
  'ref/finding',
  'ref/source',
  'region/code',
  'region/parent',
  'amount/cycle',
  'amount/unit',
  'source/hash',
  'source/unused',
  'quote/not-found',
  'report/duplicate',
  'report/not-reviewed',
  'report/year',
  'report/unit',
  'narrative/outline',
  'narrative/markup',
  'privacy/mobile',
  'privacy/id-number',
  'privacy/bank-card',
  'privacy/email',
  'privacy/release-unused',
  'site/footer',
] as const;
export type IssueCode = (typeof issueCodes)[number];
