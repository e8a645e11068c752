// Two rows of the score scale: the declared total, and the rule's own with the range it leaves open.
import { formatExact, type T } from '#i18n';
import { colours } from './chart.ts';
import type { PlacedMark } from './placed.ts';
import { placedBoxes, placedDots, placedLines } from './placed-shapes.ts';
import type { Layout, Row } from './row-layout.ts';
import { pointOf, type ScorePoint, type Stretch } from './score-points.ts';

export interface ScoreRow extends Row {
  readonly mark: ScorePoint;
  readonly ends?: Stretch;
}

export const printPoints = ({ points }: ScorePoint): string => formatExact(points, 2, true);

export function scoreRows(points: readonly ScorePoint[], t: T): ScoreRow[] {
  const [low, high] = [pointOf(points, 'low'), pointOf(points, 'high')];
  return points.flatMap((mark) => {
    if (mark.which === 'low' || mark.which === 'high') return [];
    const row = { mark, label: t(`chart.score.${mark.which}`), cells: [printPoints(mark), mark.grade ?? ''] };
    if (mark.which === 'declared' || low === undefined || high === undefined) return [row];
    const sub = t('chart.score.range', { low: printPoints(low), high: printPoints(high) });
    return [{ ...row, sub, ends: [low.points.valueOf(), high.points.valueOf()] }];
  });
}

/** The declared mark is a full disc, the rule's a diamond, the range a bar with ends; a line leads from disc to diamond. */
export function pointMarks({ rows, size }: Layout<ScoreRow>, x: (points: number) => number): PlacedMark[] {
  const placed = rows.map(({ row, y }) => ({ ...row, y, at: x(row.mark.points.valueOf()) }));
  const declared = placed.filter(({ mark }) => mark.which === 'declared');
  const rule = placed.filter(({ mark }) => mark.which === 'rule');
  const bars = rule.flatMap(({ ends, y }) => (ends === undefined ? [] : [{ x1: x(ends[0]), x2: x(ends[1]), y }]));
  const caps = bars.flatMap(({ x1, x2, y }) => [x1, x2].map((at) => ({ at, y1: y - 7, y2: y + 7 })));
  // On the narrow drawing words lie between the rows.
  const led = size.name === 'wide' ? declared : [];
  const down = led.map(({ at, y }) => ({ at, y1: y, y2: rule[0]?.y ?? y }));
  return [
    placedBoxes(bars, { x1: 'x1', x2: 'x2', y1: ({ y }) => y - 3, y2: ({ y }) => y + 3, fill: colours.muted }),
    placedLines(caps, { x1: 'at', x2: 'at', y1: 'y1', y2: 'y2', stroke: colours.muted, strokeWidth: 2 }),
    placedLines(down, { x1: 'at', x2: 'at', y1: 'y1', y2: 'y2', stroke: colours.reached, strokeWidth: 1 }),
    placedDots(declared, { x: 'at', y: 'y', r: 5, fill: colours.reached, stroke: colours.reached, strokeWidth: 2 }),
    placedDots(rule, {
      x: 'at',
      y: 'y',
      r: 6,
      symbol: 'diamond',
      fill: colours.paper,
      stroke: colours.ink,
      strokeWidth: 2,
    }),
  ];
}
