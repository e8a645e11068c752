// The columns of printed values, from the right edge inwards.
import type { Size } from './chart.ts';
import { textWidth } from './han-width.ts';

export interface ValueColumn {
  readonly header: string;
  readonly align: 'start' | 'end';
  /** Left out where there is no room; the table under the chart has it. */
  readonly wideOnly?: boolean;
}

export interface PlacedColumn extends ValueColumn {
  readonly index: number;
  /** Distance of the column's anchor from the right edge. */
  readonly fromRight: number;
}

export const columnGap = 12;

/** Columns that hold something and have room, and the width they take together. */
export function placeColumns(
  rows: readonly { readonly cells?: readonly string[] }[],
  columns: readonly ValueColumn[],
  size: Size,
): { placed: PlacedColumn[]; width: number } {
  const placed: PlacedColumn[] = [];
  let used = 0;
  for (const [index, column] of [...columns.entries()].reverse()) {
    if (column.wideOnly && size.name === 'narrow') continue;
    const widest = Math.max(0, ...rows.map((row) => textWidth(row.cells?.[index] ?? '')));
    if (widest === 0) continue;
    const width = Math.max(widest, textWidth(column.header));
    placed.unshift({ ...column, index, fromRight: used + (column.align === 'end' ? 0 : width) });
    used += width + columnGap;
  }
  return { placed, width: used };
}
