// What every chart is: a title, one sentence that says the finding, a drawing, its table, its source.

export interface Column {
  readonly label: string;
  readonly align: 'start' | 'end';
}

export interface Chart {
  /** ASCII name of the kind of chart: file name of its CSV, class of its figure. */
  readonly name: string;
  readonly title: string;
  /** The finding in one sentence, generated from the data. */
  readonly finding: string;
  /** Accessible name of the drawing; the finding and the table are read beside it. */
  readonly alt: string;
  /** The wide and the narrow drawing, one after the other; chart.css shows the one that fits. */
  readonly svg: string;
  readonly table: { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] };
  /** What was left out or cut, and why. */
  readonly note?: string;
  readonly source: string;
}

/** The two drawings of a chart, in the pixels they are drawn for. */
export interface Size {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
}
export const sizes: readonly Size[] = [
  { name: 'wide', width: 800 },
  { name: 'narrow', width: 336 },
];

export const fontSize = 13;
export const lineHeight = 17;

/** Every colour a drawing uses. The stylesheet defines them for light and dark. */
export const colours = {
  ink: 'var(--ink)',
  quiet: 'var(--ink-2)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  reached: 'var(--data-1)',
  short: 'var(--data-2)',
  muted: 'var(--data-muted)',
} as const;
