// Where the rows of a bar chart lie: label beside the bar when there is room, above it when there is not.
import { fontSize, lineHeight, type Size } from './chart.ts';
import { textWidth } from './han-width.ts';
import { columnGap, type PlacedColumn, placeColumns, type ValueColumn } from './place-columns.ts';
import { wrapHan } from './wrap-han.ts';

export interface Row {
  readonly label: string;
  /** A quiet line under the label. */
  readonly sub?: string;
  /** A heading spans the chart and has no bar. */
  readonly heading?: boolean;
  /** Values only, no bar: on the narrow drawing they stand beside the label. */
  readonly bare?: boolean;
  readonly strong?: boolean;
  /** Printed values to the right of the bar, in the order of the columns. */
  readonly cells?: readonly string[];
}

export interface PlacedRow<R extends Row> {
  readonly row: R;
  readonly label: string;
  readonly labelTop: number;
  readonly sub: string;
  readonly subTop: number;
  /** Centre of the bar. */
  readonly y: number;
}

export interface Layout<R extends Row> {
  readonly size: Size;
  readonly rows: readonly PlacedRow<R>[];
  readonly columns: readonly PlacedColumn[];
  /** Where the rows begin and end. */
  readonly top: number;
  readonly height: number;
  readonly marginLeft: number;
  readonly marginRight: number;
}

/** Room for half a mark at either end of the scale. */
const inset = 8;
/** The label takes what the printed values and the plot (45 % of the drawing) leave, within 12 and 21 Han characters. */
function widestLabel({ width }: Size, valuesWidth: number): number {
  const rest = Math.floor(0.55 * width) - valuesWidth - columnGap - 3 * inset;
  return Math.min(21 * fontSize, Math.max(12 * fontSize, rest));
}

function placeRow<R extends Row>(
  row: R,
  top: number,
  width: number,
  layoutBeside: boolean,
): { placed: PlacedRow<R>; bottom: number } {
  const beside = layoutBeside || row.bare === true;
  const lines = wrapHan(row.label, width / fontSize);
  const subLines = row.sub === undefined ? [] : wrapHan(row.sub, width / fontSize);
  const text = (lines.length + subLines.length) * lineHeight;
  const cellLines = Math.max(1, ...(row.cells ?? []).map((cell) => cell.split('\n').length));
  const cells = cellLines * lineHeight + 9;
  const height = row.heading ? text + 10 : beside ? Math.max(cells, text + 9) : text + 4 + cells;
  const labelTop = row.heading ? top + 6 : beside ? top + (height - text) / 2 : top + 4;
  const y = Math.round(beside ? top + height / 2 : top + text + 2 + cells / 2);
  const subTop = labelTop + lines.length * lineHeight;
  return {
    placed: { row, label: lines.join('\n'), labelTop, sub: subLines.join('\n'), subTop, y },
    bottom: top + height,
  };
}

/** Places rows from `top` downwards. Columns without a value are left out; the left margin follows the longest label. */
export function layOut<R extends Row>(
  rows: readonly R[],
  columns: readonly ValueColumn[],
  size: Size,
  top: number,
): Layout<R> {
  const beside = size.name === 'wide';
  const { placed, width } = placeColumns(rows, columns, size);
  const bars = rows.filter((row) => !row.heading);
  const longest = Math.max(0, ...bars.flatMap((row) => [textWidth(row.label), textWidth(row.sub ?? '')]));
  const labelWidth = beside ? Math.min(widestLabel(size, width), longest) : size.width;
  const placedRows: PlacedRow<R>[] = [];
  let bottom = top;
  for (const row of rows) {
    const room = row.heading ? size.width : row.bare && !beside ? size.width - width - columnGap : labelWidth;
    const next = placeRow(row, bottom, room, beside);
    placedRows.push(next.placed);
    bottom = next.bottom;
  }
  const marginLeft = (beside ? labelWidth + columnGap : 0) + inset;
  return {
    size,
    rows: placedRows,
    columns: placed,
    top,
    height: bottom + 4,
    marginLeft,
    marginRight: width + 2 * inset,
  };
}
