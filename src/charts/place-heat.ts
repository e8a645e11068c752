// Where the cells of a heat map lie, their words in lines, and how dark each is.
import type { Exact } from '#core';
import { fontSize, lineHeight, type Size } from './chart.ts';
import { textWidth } from './han-width.ts';
import { wrapHan } from './wrap-han.ts';

export interface HeatCell {
  readonly words: string;
  /** Shades the cell. Without it the words stand alone: something missing, or a state. */
  readonly value?: Exact;
}

export interface HeatRow {
  readonly label: string;
  readonly cells: readonly HeatCell[];
}

interface PlacedHeat {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly shade: number;
}

/** Darkest for the largest value of the whole grid; one value alone is of middle shade. */
function shadeOf(rows: readonly HeatRow[]): (value: Exact) => number {
  const values = rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value === undefined ? [] : [value.valueOf()])),
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => (high === low ? 0.2 : 0.06 + (0.34 * (value.valueOf() - low)) / (high - low));
}

export function placeHeat(rows: readonly HeatRow[], from: number, size: Size) {
  const beside = size.name === 'wide';
  const left = beside ? Math.min(200, 14 + Math.max(...rows.map(({ label }) => textWidth(label)))) : 0;
  const count = Math.max(1, ...rows.map(({ cells }) => cells.length - from));
  const width = (size.width - left) / count;
  const shade = shadeOf(rows);
  let top = 24;
  const labels: { label: string; y: number }[] = [];
  const cells: PlacedHeat[] = [];
  for (const row of rows) {
    const shown = row.cells.slice(from).map((cell) => ({ cell, lines: wrapHan(cell.words, (width - 8) / fontSize) }));
    const label = wrapHan(row.label, (beside ? left - 14 : size.width) / fontSize);
    const above = beside ? 0 : label.length * lineHeight + 6;
    const tall = Math.max(
      26,
      ...shown.map(({ lines }) => lines.length * lineHeight + 10),
      beside ? label.length * lineHeight + 8 : 0,
    );
    const [y1, y2] = [top + above, top + above + tall];
    labels.push({ label: label.join('\n'), y: beside ? (y1 + y2) / 2 : top + 4 + (label.length * lineHeight) / 2 });
    for (const [at, { cell, lines }] of shown.entries()) {
      const x1 = left + at * width + 1;
      const middle = { x: x1 + width / 2 - 1, y: (y1 + y2) / 2 };
      cells.push({
        x1,
        x2: x1 + width - 2,
        y1: y1 + 1,
        y2: y2 - 1,
        ...middle,
        words: lines.join('\n'),
        shade: cell.value === undefined ? 0 : shade(cell.value),
      });
    }
    top = y2;
  }
  return { left, width, labels, cells, height: top };
}
