// Where the marks of the spread stand: columns along the scale, filled line by line from the base line up.
import type { Exact } from '#core';
import { fontSize, lineHeight, type Size } from './chart.ts';
import type { OutcomePoint } from './outcome.ts';
import { wrapHan } from './wrap-han.ts';

export interface SpreadPoint extends OutcomePoint {
  /** The completion rate; 0 where it is negative. */
  readonly share: Exact;
}

export interface SpreadRow {
  readonly label: string;
  readonly points: readonly SpreadPoint[];
  /** Rows of the forms, drawn or not. */
  readonly all: number;
}
/** Where the scale ends, as a share; what lies beyond stands in one last column. */
export const cap = 2;
const pitch = 8.6;
/** Marks side by side at exactly 100 %, and the room that their column takes. */
const exactWide = 5;
const exactRoom = exactWide * pitch + 14;
/** A stack at 100 % with more marks than this carries its count. */
const tall = 8;

export const isExact = ({ share }: SpreadPoint): boolean => share.equals(1);

/** Columns on either side of 100 %: the wide drawing has room for tenths. */
const perWhole = (size: Size): number => (size.name === 'wide' ? 10 : 5);

/** Width of a column; behind the last one stands one more for what is beyond the scale. */
const columnWidth = (size: Size, left: number): number => (size.width - left - exactRoom) / (cap * perWhole(size) + 1);

/** Where a share stands, in pixels: 100 % in the middle of its own column, the tenths on either side of it. */
export function placeShare(share: number, size: Size, left: number): number {
  const extra = share < 1 ? 0 : share > 1 ? exactRoom : exactRoom / 2;
  return left + share * perWhole(size) * columnWidth(size, left) + extra;
}

/** Number of the column: [0, 10) is 0, [90, 100) is 9, then (100, 110] is 10; undefined for exactly 100 %. */
function columnOf(point: SpreadPoint, whole: number): number | undefined {
  if (isExact(point)) return undefined;
  if (point.cut) return cap * whole;
  const at = point.share.mul(whole);
  return point.share.compare(1) < 0 ? at.floor().valueOf() : at.ceil().valueOf() - 1;
}

/** Marks fill a column line by line from the base line up; at 100 % every line is centred. */
function stack(points: readonly SpreadPoint[], size: Size, left: number) {
  const column = columnWidth(size, left);
  const perLine = Math.max(1, Math.floor((column - 2) / pitch));
  const exact = points.filter(isExact).length;
  const filled = new Map<number | undefined, number>();
  return points.map((point) => {
    const bin = columnOf(point, perWhole(size));
    const place = filled.get(bin) ?? 0;
    filled.set(bin, place + 1);
    const across = bin === undefined ? exactWide : perLine;
    const line = Math.floor(place / across);
    const inLine = bin === undefined ? Math.min(exactWide, exact - line * exactWide) : perLine;
    const middle =
      bin === undefined
        ? placeShare(1, size, left)
        : left + (bin + 0.5) * column + (bin < perWhole(size) ? 0 : exactRoom);
    return { ...point, x: middle + pitch * ((place % across) - (inLine - 1) / 2), up: pitch * (line + 0.5) + 2 };
  });
}

/** Rows from `top` downwards, each as high as its highest stack. */
export function placeRows(rows: readonly SpreadRow[], size: Size, left: number, top: number) {
  const beside = size.name === 'wide';
  let bottom = top;
  return rows.map(({ label, points }) => {
    const marks = stack(points, size, left);
    const lines = wrapHan(label, (beside ? left - 12 : size.width) / fontSize);
    const above = beside ? 0 : lines.length * lineHeight + 2;
    const exact = marks.filter(isExact);
    const highest = Math.max(0, ...exact.map(({ up }) => up + pitch / 2));
    const count = exact.length > tall ? exact.length : undefined;
    const stacks = [...marks.map(({ up }) => up + pitch / 2), count === undefined ? 0 : highest + lineHeight + 2];
    const height = Math.max(beside ? lines.length * lineHeight : 0, ...stacks) + 8;
    const [start, base] = [bottom, bottom + above + height];
    bottom = base + 10;
    return {
      label: lines.join('\n'),
      labelTop: beside ? base - lines.length * lineHeight : start + 4,
      base,
      bottom,
      marks: marks.map((mark) => ({ ...mark, y: base - mark.up })),
      /** How many are at exactly 100 %, when their stack is tall, and the middle of the line that says so. */
      count,
      countAt: base - highest - lineHeight / 2 - 1,
    };
  });
}
