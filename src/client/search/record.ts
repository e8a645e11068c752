// What the search page knows of a record of the index; written by site/search/write-index.ts.
export interface Place {
  readonly k: string;
  /** HTML id to open at; '' for the top of the page. */
  readonly a: string;
  readonly h: string;
  /** Its text, one block to a line. */
  readonly x: string;
  /** Target, actual and state of an indicator row. */
  readonly r?: readonly [target: string, actual: string, met: string];
  /** Severity of a finding. */
  readonly f?: string;
  /** Amount as printed, with its unit. */
  readonly m?: string;
  /** In the index of names: its page when not the record's, the project it is a row of, its other names one to a line. */
  readonly p?: string;
  readonly w?: string;
  readonly n?: string;
}

export interface FoundRecord {
  /** Address below the base. */
  readonly page: string;
  readonly title: string;
  readonly context: readonly string[];
  readonly also: readonly string[];
  /** Has the same words on the English page. */
  readonly both: boolean;
  /** In the index of names: what else it is searched by. */
  readonly around?: readonly string[];
  /** At least one. */
  readonly places: readonly Place[];
}

/** Filters of the search page, in the order it shows them. */
export const facetNames = ['kind', 'region', 'unit', 'year', 'grade', 'met', 'severity'] as const;
export type FacetName = (typeof facetNames)[number];
export type Chosen = Readonly<Partial<Record<FacetName, string>>>;

export const sorts = ['', 'year', 'amount', 'score'] as const;
export type Sort = (typeof sorts)[number];
