// A grid of cells: one row for each of many, one column for each year or measure; the shade follows the number in the cell.
import type { T } from '#i18n';
import { type Chart, colours, fontSize, lineHeight, type Size } from './chart.ts';
import type { ChartWords } from './chart-words.ts';
import { type HeatRow, placeHeat } from './place-heat.ts';
import { placedBoxes } from './placed-shapes.ts';
import { printed } from './printed.ts';
import { type Drawing, render } from './render.ts';

export type { HeatCell, HeatRow } from './place-heat.ts';

/** Columns that fit side by side; the last ones are drawn, all are in the table. */
const mostColumns = { wide: 10, narrow: 5 } as const;

function draw(rows: readonly HeatRow[], columns: readonly string[], size: Size): Drawing {
  const from = Math.max(0, columns.length - mostColumns[size.name]);
  const { left, width, labels, cells, height } = placeHeat(rows, from, size);
  const heads = columns.slice(from).map((head, at) => ({ head, x: left + (at + 0.5) * width }));
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
  const word = {
    x: 'x',
    y: 'y',
    text: 'words',
    lineHeight: lineHeight / fontSize,
    fontVariant: 'tabular-nums',
  } as const;
  const filled = cells.filter(({ shade }) => shade > 0);
  const bare = cells.filter(({ shade }) => shade === 0);
  return {
    height: height + 2,
    marginLeft: 0,
    marginRight: 0,
    marks: [
      printed(heads, { x: 'x', y: () => 12, text: 'head', fill: colours.ink, fontWeight: 600 }),
      placedBoxes(filled, { ...box, fill: colours.reached, density: 'shade' }),
      placedBoxes(bare, { ...box, fill: 'none', stroke: colours.rule }),
      printed(filled, { ...word, fill: colours.ink }),
      printed(bare, { ...word, fill: colours.quiet }),
      printed(labels, {
        x: () => 0,
        y: 'y',
        text: 'label',
        textAnchor: 'start',
        fill: colours.ink,
        lineHeight: lineHeight / fontSize,
      }),
    ],
  };
}

/** Undefined without a row or without a single value. `head` names what the rows are. */
export function heatMap(
  rows: readonly HeatRow[],
  columns: readonly string[],
  head: string,
  words: ChartWords,
  t: T,
): Chart | undefined {
  if (!rows.some(({ cells }) => cells.some(({ value }) => value !== undefined))) return undefined;
  const alt = t('chart.alt', { title: words.title });
  const cut = columns.length > mostColumns.narrow ? t('chart.heat.columns') : undefined;
  return {
    name: 'heat-map',
    ...words,
    note: [t('chart.heat.note'), words.note, cut].filter((part) => part !== undefined).join(t('chart.space')),
    alt,
    svg: render(alt, (size) => draw(rows, columns, size)),
    table: {
      columns: [{ label: head, align: 'start' }, ...columns.map((label) => ({ label, align: 'end' as const }))],
      rows: rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell.words)]),
    },
  };
}
