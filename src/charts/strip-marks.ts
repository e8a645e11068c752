// What stands around the dots of a strip: the marked unit with its words, the ends of the scale, the median.
import type { T } from '#i18n';
import { colours, type Size } from './chart.ts';
import { textWidth } from './han-width.ts';
import type { PlacedStrip } from './place-strips.ts';
import type { PlacedMark } from './placed.ts';
import { placedDots, placedLines } from './placed-shapes.ts';
import { printed } from './printed.ts';

/** Words under or over a point, kept inside the drawing. */
function anchored(words: string, x: number, y: number, size: Size) {
  const half = textWidth(words) / 2;
  return { words, y, x: Math.min(Math.max(x, half + 2), size.width - half - 2) };
}

export function ownMarks(placed: readonly PlacedStrip[], size: Size): PlacedMark[] {
  const owns = placed.flatMap(({ row, x, top, base }) =>
    row.own === undefined ? [] : [{ x: x(row.own.value), top, base, words: row.own.words }],
  );
  const labels = owns.map((own) => anchored(own.words, own.x, own.top - 26, size));
  const look = { fill: colours.reached, stroke: colours.paper, strokeWidth: 1.5 } as const;
  return [
    placedLines(owns, {
      x1: 'x',
      x2: 'x',
      y1: (own: { top: number }) => own.top - 10,
      y2: 'base',
      stroke: colours.reached,
      strokeWidth: 2,
    }),
    placedDots(owns, { x: 'x', y: (own: { top: number }) => own.top - 9, symbol: 'diamond', r: 6.5, ...look }),
    printed(labels, {
      x: 'x',
      y: 'y',
      text: 'words',
      fontWeight: 600,
      fill: colours.ink,
      stroke: colours.paper,
      strokeWidth: 4,
      halo: true,
    }),
  ];
}

export function footMarks(placed: readonly PlacedStrip[], size: Size, t: T): PlacedMark[] {
  const ends = placed.flatMap(({ row, low, high, x, base }) =>
    low.equals(high)
      ? [anchored(row.print(low), x(low), base + 12, size)]
      : [low, high].map((value) => anchored(row.print(value), x(value), base + 12, size)),
  );
  const middles = placed.map(({ row, x, base }) =>
    anchored(
      t('chart.strip.median', { value: row.print(row.quartiles.median) }),
      x(row.quartiles.median),
      base + 28,
      size,
    ),
  );
  const look = { x: 'x', y: 'y', text: 'words', fontVariant: 'tabular-nums' } as const;
  // The line of the median runs down beside an end of the scale: the figure there stays readable on it.
  const halo = { stroke: colours.paper, strokeWidth: 4, halo: true } as const;
  return [printed(ends, { ...look, ...halo, fill: colours.quiet }), printed(middles, { ...look, fill: colours.ink })];
}
