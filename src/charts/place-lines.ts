// Where the points of lines over the years stand, and on which side of them their values are printed.
import { range, tickStep } from 'd3-array';
import type { Exact } from '#core';

export interface LineSeries {
  readonly label: string;
  /** One per year, in the same order for all. */
  readonly points: readonly { readonly year: number; readonly value?: Exact; readonly words: string }[];
}

export interface LinePoint {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly series: number;
  readonly labelY: number;
}

export function lineScale(series: readonly LineSeries[], top: number, bottom: number) {
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === undefined ? [] : [value.valueOf()])),
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = tickStep(low, Math.max(high, low + Math.abs(low) * 0.1 + 0.0001), 3);
  const [from, to] = [Math.floor(low / step - 0.2) * step, Math.ceil(high / step + 0.2) * step];
  const y = (value: number): number => bottom - ((value - from) / (to - from)) * (bottom - top);
  return { y, ticks: range(from, to + step / 2, step) };
}

/** Above the mark, or below it where another line has the higher mark of the year. */
export function placeLines(
  series: readonly LineSeries[],
  x: (index: number) => number,
  y: (value: number) => number,
): (LinePoint | undefined)[][] {
  const placed = series.map(({ points }, own) =>
    points.map(({ value, words }, at): LinePoint | undefined => {
      if (value === undefined) return undefined;
      const here = y(value.valueOf());
      const others = series.flatMap((other, index) => {
        const theirs = other.points[at]?.value;
        return index === own || theirs === undefined ? [] : [{ y: y(theirs.valueOf()), first: index < own }];
      });
      const below = others.some((other) => other.y < here || (other.y === here && other.first));
      return { x: x(at), y: here, words, series: own, labelY: here + (below ? 15 : -14) };
    }),
  );
  return placed;
}
