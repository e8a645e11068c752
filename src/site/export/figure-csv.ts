// The table under a figure as a file: the same rows, the same words and printed numbers as on the page.
import Papa from 'papaparse';
import { guard } from './formula-guard.ts';

/** What a figure's table is here; a chart's `table` fits. */
interface FigureTable {
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly string[])[];
}

/** UTF-8 with BOM, CRLF, every cell guarded against formulas. Source: reliability.md promise 20. */
export function figureCsv({ columns, rows }: FigureTable): string {
  const lines = [columns.map(({ label }) => label), ...rows];
  const cells = lines.map((line) => line.map(guard));
  return `\ufeff${Papa.unparse(cells, { delimiter: ',', newline: '\r\n' })}\r\n`;
}
