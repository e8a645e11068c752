// What the page that places a chart says about it: the chart draws, the page knows what it is about.
export interface ChartWords {
  readonly title: string;
  /** The finding in one sentence, generated from the data. */
  readonly finding: string;
  readonly note?: string;
  readonly source: string;
}
