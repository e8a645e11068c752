// Budget and spending of each unit and year on one scale from 0: a ring for the budget, a dot for what was spent.
import { axisOf, placeOn } from './scale.ts';
import { drawing, line, round, type Shape, shape, text, textWidth } from './svg.ts';

export interface DumbbellRow {
  readonly name: string;
  readonly budget?: number;
  readonly executed?: number;
  /** Both figures, or why one is missing, in words. */
  readonly words: string;
}

export interface DumbbellOrder {
  readonly rows: readonly DumbbellRow[];
  readonly width: number;
  readonly label: string;
  readonly keys: { readonly budget: string; readonly executed: string };
}

const edge = 10;
const keyHeight = 30;

export function drawDumbbell({ rows, width, label, keys }: DumbbellOrder): Shape {
  const axis = axisOf([0, ...rows.flatMap(({ budget, executed }) => [budget ?? 0, executed ?? 0])]);
  const xOf = (value: number): number => placeOn(axis, value, edge, width - edge);
  const beside = rows.every(({ name, words }) => textWidth(name) + textWidth(words) + 24 < width);
  const rowHeight = beside ? 48 : 66;
  const drawn = rows.flatMap((row, at) => {
    const top = keyHeight + at * rowHeight;
    const y = top + rowHeight - 16;
    return [
      text('name', 0, top + 14, row.name),
      beside ? text('value', width, top + 14, row.words, 'end') : text('value', 0, top + 32, row.words),
      line('grid', edge, y, width - edge, y),
      ...bell(row, xOf, y),
    ];
  });
  const key = [
    ring(edge, 12),
    text('tick', edge + 13, 16.5, keys.budget),
    dot(edge + 32 + textWidth(keys.budget), 12),
    text('tick', edge + 42 + textWidth(keys.budget), 16.5, keys.executed),
  ];
  return drawing(width, keyHeight + rows.length * rowHeight, label, [...key, ...drawn]);
}

function bell({ budget, executed }: DumbbellRow, xOf: (value: number) => number, y: number): Shape[] {
  return [
    ...(budget === undefined || executed === undefined ? [] : [line('bell', xOf(budget), y, xOf(executed), y)]),
    ...(executed === undefined ? [] : [dot(xOf(executed), y)]),
    ...(budget === undefined ? [] : [ring(xOf(budget), y)]),
  ];
}

const ring = (x: number, y: number): Shape => shape('circle', { class: 'ring', cx: round(x), cy: round(y), r: 7 });
const dot = (x: number, y: number): Shape => shape('circle', { class: 'dot', cx: round(x), cy: round(y), r: 4 });
