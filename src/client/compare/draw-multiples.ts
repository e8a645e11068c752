// Small multiples: the same axes for every unit, one panel each, so that shapes can be compared without crossing lines.
import { drawSeries, yearScale } from './draw-lines.ts';
import { axisOf, placeOn, tickText } from './scale.ts';
import type { Series } from './series.ts';
import type { Measure } from './state.ts';
import { drawing, line, type Shape, text, textWidth } from './svg.ts';

export interface Panel {
  readonly name: string;
  /** Undefined when the unit has no figure at all: the page says so in words. */
  readonly drawing?: Shape;
}

const [width, height] = [260, 150];

export function drawMultiples(
  series: readonly Series[],
  years: readonly number[],
  measure: Measure,
  labelOf: (one: Series) => string,
): Panel[] {
  const axis = axisOf(
    series.flatMap(({ points }) => points.map(({ at }) => at)),
    2,
  );
  const left = Math.max(...axis.ticks.map((tick) => textWidth(tickText(tick, measure)))) + 10;
  const frame = { left, right: width - 8, top: 22, bottom: height - 26 };
  const xOf = yearScale(years, frame);
  const yOf = (at: number): number => placeOn(axis, at, frame.bottom, frame.top);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const ground = [
    ...axis.ticks.flatMap((tick) => [
      line('grid', frame.left, yOf(tick), frame.right, yOf(tick)),
      text('tick', frame.left - 6, yOf(tick) + 4.5, tickText(tick, measure), 'end'),
    ]),
    ...[...new Set([first, last])].map((year) => text('tick', xOf(year), height - 6, String(year), 'middle')),
  ];
  return series.map((one) => {
    if (one.points.length === 0) return { name: one.name };
    const newest = one.points.at(-1);
    const value =
      newest === undefined
        ? []
        : [text('name', ...endPlace(xOf(newest.year), yOf(newest.at), newest.text), newest.text, 'middle')];
    return {
      name: one.name,
      drawing: drawing(width, height, labelOf(one), [...ground, ...drawSeries(one, xOf, yOf), ...value]),
    };
  });
}

/** Above the mark, and never cut off at the right. */
function endPlace(x: number, y: number, words: string): [number, number] {
  return [Math.min(x, width - textWidth(words) / 2 - 1), y - 10];
}
