// Met, not met, not judged: always a shape, a colour and a word.
import type { IndicatorView, Reading } from '#core';
import type { T } from '#i18n';
import { colours } from './chart.ts';
import { textWidth } from './han-width.ts';
import type { PlacedMark } from './placed.ts';
import { type Dots, placedDots, placedLines } from './placed-shapes.ts';
import { printed } from './printed.ts';

/** What a chart needs of an indicator row. */
export type ChartIndicator = Pick<IndicatorView, 'level1' | 'level3' | 'target' | 'actual' | 'reading'>;

export type Outcome = 'met' | 'short' | 'unjudged';

export function outcomeOf(reading: Reading): Outcome {
  if (reading.met.missing !== undefined) return 'unjudged';
  return reading.met.value ? 'met' : 'short';
}

export interface OutcomePoint {
  readonly outcome: Outcome;
  /** Less is better. */
  readonly less: boolean;
  /** Beyond the end of the scale. */
  readonly cut: boolean;
}

const outcomeColours = { met: colours.reached, short: colours.short, unjudged: colours.muted } as const;

function look({ outcome, less, cut }: OutcomePoint) {
  const colour = outcomeColours[outcome];
  const symbol = cut ? 'arrow-right' : less ? 'triangle-down' : outcome === 'short' ? 'diamond' : 'circle';
  return { symbol, stroke: colour, strokeWidth: 2, fill: outcome === 'met' ? colour : colours.paper } as const;
}

/** One mark per look, so that shape and colour are attributes of a group and not of a scale. */
export function outcomeDots<P extends OutcomePoint>(
  points: readonly P[],
  options: Pick<Dots<P>, 'x' | 'y' | 'r'>,
): PlacedMark[] {
  const groups = new Map<string, P[]>();
  for (const point of points) {
    const key = `${point.outcome} ${point.less} ${point.cut}`;
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return [...groups.values()].map((group) => placedDots(group, { ...options, ...look(group[0] as P) }));
}

/** The line from nothing to the mark. */
export function outcomeStems(points: readonly (OutcomePoint & { at: number; y: number })[]): PlacedMark[] {
  return (['met', 'short', 'unjudged'] as const).flatMap((outcome) => {
    const own = points.filter((point) => point.outcome === outcome);
    const look = { strokeWidth: 3, stroke: outcomeColours[outcome], strokeOpacity: 0.55 };
    return own.length === 0 ? [] : [placedLines(own, { x1: 0, x2: 'at', y1: 'y', y2: 'y', ...look })];
  });
}

/** The shapes that occur, each with its word, in lines no wider than the drawing. */
export function outcomeKey(points: readonly OutcomePoint[], t: T, width: number, marginLeft: number) {
  const kinds: { point: OutcomePoint; word: string }[] = [
    { point: { outcome: 'met', less: false, cut: false }, word: t('chart.met') },
    { point: { outcome: 'short', less: false, cut: false }, word: t('chart.short') },
    { point: { outcome: 'unjudged', less: false, cut: false }, word: t('chart.unjudged') },
    { point: { outcome: 'met', less: true, cut: false }, word: t('chart.less') },
    { point: { outcome: 'met', less: false, cut: true }, word: t('chart.beyond') },
  ];
  const occurs = (kind: OutcomePoint): boolean =>
    points.some((point) => (kind.less ? point.less : kind.cut ? point.cut : point.outcome === kind.outcome));
  const marks: PlacedMark[] = [];
  let [left, y] = [0, 12];
  for (const { point, word } of kinds.filter((kind) => occurs(kind.point))) {
    const needed = 18 + textWidth(word);
    if (left + needed > width) [left, y] = [0, y + 22];
    const line = y;
    const beside = { dx: left + 18 - marginLeft, y: () => line, text: String } as const;
    marks.push(placedDots([point], { y, ...look(point), r: 4.5, dx: left + 7 - marginLeft }));
    marks.push(printed([word], { ...beside, frameAnchor: 'left', textAnchor: 'start', fill: colours.quiet }));
    left += needed + 18;
  }
  return { marks, height: y + 14 };
}
