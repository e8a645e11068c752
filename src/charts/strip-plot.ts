// Comparable units as dots on one line per measure, the middle half shaded, the unit in question marked and named.
import type { T } from '#i18n';
import { type Chart, colours, fontSize, lineHeight, type Size } from './chart.ts';
import type { ChartWords } from './chart-words.ts';
import { type PlacedStrip, placeStrips, type StripRow } from './place-strips.ts';
import { placedBoxes, placedDots, placedLines } from './placed-shapes.ts';
import { printed } from './printed.ts';
import { type Drawing, render } from './render.ts';
import { footMarks, ownMarks } from './strip-marks.ts';

export type { StripRow } from './place-strips.ts';

const text = { lineAnchor: 'top', lineHeight: lineHeight / fontSize } as const;

function draw(rows: readonly StripRow[], size: Size, t: T): Drawing {
  const { placed, height } = placeStrips(rows, size);
  const boxes = placed.map(({ row, x, top, base }) => ({
    x1: x(row.quartiles.q1),
    x2: Math.max(x(row.quartiles.q3), x(row.quartiles.q1) + 2),
    middle: x(row.quartiles.median),
    top,
    base,
  }));
  const labels = { x: () => 0, textAnchor: 'start', ...text } as const;
  return {
    height: height + 2,
    marginLeft: 0,
    marginRight: 0,
    marks: [
      placedBoxes(boxes, { x1: 'x1', x2: 'x2', y1: 'top', y2: 'base', fill: colours.muted, fillOpacity: 0.22 }),
      placedLines(placed, {
        x1: ({ x, low, high }: PlacedStrip) => (low.equals(high) ? x(low) - 40 : x(low)),
        x2: ({ x, low, high }: PlacedStrip) => (low.equals(high) ? x(high) + 40 : x(high)),
        y1: 'base',
        y2: 'base',
        stroke: colours.muted,
      }),
      placedLines(boxes, {
        x1: 'middle',
        x2: 'middle',
        y1: 'top',
        y2: (box: { base: number }) => box.base + 16,
        stroke: colours.ink,
        strokeWidth: 1.5,
      }),
      placedDots(
        placed.flatMap(({ dots }) => dots),
        { x: 'x', y: 'y', r: 2.8, fill: colours.paper, stroke: colours.muted, strokeWidth: 1.5 },
      ),
      ...ownMarks(placed, size),
      ...footMarks(placed, size, t),
      printed(placed, { ...labels, y: 'labelTop', text: 'label', fill: colours.ink, fontWeight: 600 }),
      printed(placed, { ...labels, y: 'subTop', text: 'sub', fill: colours.quiet }),
    ],
  };
}

function table(rows: readonly StripRow[], t: T): Chart['table'] {
  const marked = rows.some(({ own }) => own !== undefined);
  const heads = ['n', 'low', 'q1', 'median.head', 'q3', 'high'] as const;
  return {
    columns: [
      { label: t('chart.strip.measure'), align: 'start' },
      ...(marked ? [{ label: t('chart.strip.own'), align: 'end' as const }] : []),
      ...heads.map((head) => ({ label: t(`chart.strip.${head}`), align: 'end' as const })),
    ],
    rows: rows.map(({ label, values, quartiles: { q1, median, q3 }, own, print }) => [
      label,
      ...(marked ? [own === undefined ? '—' : print(own.value)] : []),
      String(values.length),
      ...[values[0], q1, median, q3, values.at(-1)].map((value) => (value === undefined ? '—' : print(value))),
    ]),
  };
}

/** Rows in the order given, each with a scale of its own. Undefined when there is none: too few units to show a spread. */
export function stripPlot(rows: readonly StripRow[], words: ChartWords, t: T): Chart | undefined {
  const drawn = rows.filter(({ values }) => values.length > 0);
  if (drawn.length === 0) return undefined;
  const alt = t('chart.alt', { title: words.title });
  return {
    name: 'strip-plot',
    ...words,
    note: [words.note, t('chart.strip.note')].filter((part) => part !== undefined).join(t('chart.space')),
    alt,
    svg: render(alt, (size) => draw(drawn, size, t)),
    table: table(drawn, t),
  };
}
