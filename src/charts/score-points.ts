// The points a form has for its total: declared, by rule, and the ends of the rule's range; and the stretch they lie on.
import { nice } from 'd3-array';
import type { Exact, Measure, Standard, TotalScore } from '#core';

export const whiches = ['declared', 'rule', 'low', 'high'] as const;
export type Which = (typeof whiches)[number];

export interface ScorePoint {
  readonly which: Which;
  readonly points: Exact;
  /** Grade word of the standard's bands. */
  readonly grade?: string;
}

/** Figures that are there; the ends of the range only where they differ. */
export function scorePoints({ declared, byRule, low, high, grades }: TotalScore): ScorePoint[] {
  const point = (which: Which, points: Measure<Exact>, grade: Measure<string>): ScorePoint[] =>
    points.value === undefined ? [] : [{ which, points: points.value, grade: grade.value }];
  const isRange = low.value !== undefined && high.value !== undefined && !low.value.equals(high.value);
  return [
    ...point('declared', declared, grades.declared),
    ...point('rule', byRule, grades.byRule),
    ...(isRange ? [...point('low', low, grades.low), ...point('high', high, grades.high)] : []),
  ];
}

export const pointOf = (points: readonly ScorePoint[], which: Which): ScorePoint | undefined =>
  points.find((point) => point.which === which);

export interface Band {
  readonly grade: string;
  readonly from: number;
  readonly to: number;
}

/** Grade bands from the lowest to the highest, cut at the end of the scale. */
export function bandsOf({ bands }: Pick<Standard, 'bands'>, end: number): Band[] {
  const rising = [...bands].map(({ grade, from }) => ({ grade, from: from.value })).sort((a, b) => a.from - b.from);
  return rising
    .map(({ grade, from }, at) => ({ grade, from, to: Math.min(end, rising[at + 1]?.from ?? end) }))
    .filter(({ from, to }) => from < to);
}

export type Stretch = readonly [number, number];

/** Figures closer together than this share of the scale are drawn a second time, magnified. */
const close = 0.2;

/** The stretch to magnify, in round numbers; undefined when the figures lie far enough apart, or on one another. */
export function stretchOf(points: readonly ScorePoint[], end: number): Stretch | undefined {
  const values = points.map((point) => point.points.valueOf());
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least;
  if (span === 0 || span > end * close) return undefined;
  const [from, to] = nice(least - span / 4, most + span / 4, 5);
  const tidy = (value: number): number => Number(value.toFixed(6));
  return [tidy(Math.max(0, from)), tidy(Math.min(end, to))];
}
