// Lines over years: one mark per figure, joined only where the next year has one; names at the right or, on a phone, below.
import { mark, seriesClass } from './marks.ts';
import { axisOf, placeOn, tickText } from './scale.ts';
import { type Series, unbroken } from './series.ts';
import type { Measure } from './state.ts';
import { drawing, line, round, type Shape, shape, text, textWidth } from './svg.ts';

export interface LinesOrder {
  readonly series: readonly Series[];
  readonly years: readonly number[];
  readonly measure: Measure;
  readonly width: number;
  readonly label: string;
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const rowHeight = 20;
/** Below this width names stand under the drawing. */
const narrow = 560;

export function drawLines(order: LinesOrder): Shape {
  const { series, width, label, measure } = order;
  const drawn = series.filter(({ points }) => points.length > 0);
  const axis = axisOf(drawn.flatMap(({ points }) => points.map(({ at }) => at)));
  const below = width < narrow;
  const names = Math.max(...drawn.map((one) => textWidth(endText(one)))) + 28;
  const frame: Frame = {
    left: Math.max(...axis.ticks.map((tick) => textWidth(tickText(tick, measure)))) + 10,
    right: width - (below ? 12 : Math.min(names, width * 0.45)),
    top: 12,
    bottom: below ? 220 : 320,
  };
  const yOf = (at: number): number => placeOn(axis, at, frame.bottom, frame.top);
  const xOf = yearScale(order.years, frame);
  const height = frame.bottom + 28 + (below ? drawn.length * rowHeight + 8 : 0);
  return drawing(width, height, label, [
    ...axis.ticks.flatMap((tick) => [
      line('grid', frame.left, yOf(tick), frame.right, yOf(tick)),
      text('tick', frame.left - 6, yOf(tick) + 4.5, tickText(tick, measure), 'end'),
    ]),
    ...yearTicks(order.years, xOf, frame),
    ...drawn.flatMap((one) => drawSeries(one, xOf, yOf)),
    ...(below ? namesBelow(drawn, frame) : namesBeside(drawn, yOf, frame)),
  ]);
}

/** Every year from the first to the last has its place, also one without figures. */
export function yearScale(
  years: readonly number[],
  { left, right }: Pick<Frame, 'left' | 'right'>,
): (year: number) => number {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const inset = Math.min(24, (right - left) / 6);
  return (year) =>
    first === last ? (left + right) / 2 : left + inset + ((year - first) / (last - first)) * (right - left - inset * 2);
}

function yearTicks(years: readonly number[], xOf: (year: number) => number, { bottom }: Frame): Shape[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const room = last === first ? Number.POSITIVE_INFINITY : (xOf(last) - xOf(first)) / (last - first);
  const every = Math.max(1, Math.ceil(38 / room));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((year) => (last - year) % every === 0)
    .map((year) => text('tick', xOf(year), bottom + 20, String(year), 'middle'));
}

export function drawSeries(one: Series, xOf: (year: number) => number, yOf: (at: number) => number): Shape[] {
  const paths = unbroken(one.points)
    .filter((run) => run.length > 1)
    .map((run) => run.map(({ year, at }) => `${round(xOf(year))},${round(yOf(at))}`).join('L'))
    .map((d) => shape('path', { class: `run ${seriesClass(one.order)}`, d: `M${d}` }));
  const marks = one.points.map(({ year, at, text }) =>
    mark(one.order, xOf(year), yOf(at), `${one.name} ${year} ${text}`),
  );
  return [...paths, ...marks];
}

/** Name and newest figure. A figure that is not of the last year carries its year. */
const endText = ({ name, points }: Series): string => `${name} ${points.at(-1)?.text ?? ''}`;

/** Beside the newest figure where there is room; otherwise moved down, and up again from the foot, never one over another. */
function namesBeside(drawn: readonly Series[], yOf: (at: number) => number, { right, top, bottom }: Frame): Shape[] {
  const wished = drawn.map((one) => ({ one, y: yOf(one.points.at(-1)?.at ?? 0) })).sort((a, b) => a.y - b.y);
  let free = top;
  const down = wished.map(({ one, y }) => {
    const placed = Math.max(y, free);
    free = placed + rowHeight;
    return { one, y: placed };
  });
  let limit = bottom;
  return down.reverse().flatMap(({ one, y }) => {
    const placed = Math.min(y, limit);
    limit = placed - rowHeight;
    return nameAt(one, right + 10, placed);
  });
}

const namesBelow = (drawn: readonly Series[], { bottom }: Frame): Shape[] =>
  drawn.flatMap((one, row) => nameAt(one, 10, bottom + 44 + row * rowHeight));

const nameAt = (one: Series, x: number, y: number): Shape[] => [
  mark(one.order, x, y),
  text('name', x + 12, y + 4.5, endText(one)),
];
