// Where the dots of a strip stand: along the scale by value, piled up where they would touch.
import type { Exact } from '#core';
import { fontSize, lineHeight, type Size } from './chart.ts';
import { wrapHan } from './wrap-han.ts';

export interface StripRow {
  readonly label: string;
  /** A quiet line under the label. */
  readonly sub?: string;
  /** Lowest first. */
  readonly values: readonly Exact[];
  readonly quartiles: { readonly q1: Exact; readonly median: Exact; readonly q3: Exact };
  /** The one that is marked, and the words beside its mark. */
  readonly own?: { readonly value: Exact; readonly words: string };
  readonly print: (value: Exact) => string;
}

export interface PlacedStrip {
  readonly row: StripRow;
  readonly label: string;
  readonly labelTop: number;
  readonly sub: string;
  readonly subTop: number;
  readonly base: number;
  readonly top: number;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly x: (value: Exact) => number;
  readonly low: Exact;
  readonly high: Exact;
}

const pitch = 7;
const ownRoom = 36;
const feet = 40;

const least = (a: Exact, b: Exact): Exact => (a.compare(b) <= 0 ? a : b);
const most = (a: Exact, b: Exact): Exact => (a.compare(b) >= 0 ? a : b);

/** Dots left to right; one that would touch an earlier one stands a line higher. */
function pile(xs: readonly number[]): { x: number; up: number }[] {
  const ends: number[] = [];
  return xs.map((x) => {
    let line = ends.findIndex((end) => x - end >= pitch);
    if (line === -1) line = ends.length;
    ends[line] = x;
    return { x, up: line };
  });
}

function ends({ values, own }: StripRow): [Exact, Exact] {
  const all = own === undefined ? values : [...values, own.value];
  const [first, ...rest] = all as [Exact, ...Exact[]];
  return [rest.reduce(least, first), rest.reduce(most, first)];
}

/** Rows from the top downwards, each as high as its highest pile. */
export function placeStrips(rows: readonly StripRow[], size: Size): { placed: PlacedStrip[]; height: number } {
  const beside = size.name === 'wide';
  const left = beside ? 216 : 8;
  const right = size.width - 8;
  let bottom = 0;
  const placed = rows.map((row): PlacedStrip => {
    const [low, high] = ends(row);
    const span = high.sub(low).valueOf();
    const x = (value: Exact): number =>
      span === 0 ? (left + right) / 2 : left + (value.sub(low).valueOf() / span) * (right - left);
    const piled = pile(row.values.map(x));
    const highest = Math.max(0, ...piled.map(({ up }) => up + 1)) * pitch;
    const labels = wrapHan(row.label, (beside ? left - 24 : size.width) / fontSize);
    const subs = row.sub === undefined ? [] : wrapHan(row.sub, (beside ? left - 24 : size.width) / fontSize);
    const words = (labels.length + subs.length) * lineHeight;
    const start = bottom + 8;
    const plotTop = beside ? start : start + words + 4;
    const top = plotTop + (row.own === undefined ? 4 : ownRoom);
    const base = top + Math.max(highest, 16) + 6;
    bottom = Math.max(base + feet, beside ? start + words + 12 : 0);
    const labelTop = start;
    return {
      row,
      label: labels.join('\n'),
      labelTop,
      sub: subs.join('\n'),
      subTop: labelTop + labels.length * lineHeight,
      base,
      top,
      dots: piled.map(({ x: at, up }) => ({ x: at, y: base - 6 - up * pitch })),
      x,
      low,
      high,
    };
  });
  return { placed, height: bottom };
}
