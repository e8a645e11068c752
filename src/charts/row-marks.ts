// Marks that every row chart shares: labels, printed values, column heads, grid lines.
import { colours, fontSize, lineHeight } from './chart.ts';
import type { PlacedMark } from './placed.ts';
import { placedLines } from './placed-shapes.ts';
import { type Print, printed } from './printed.ts';
import type { Layout, PlacedRow, Row } from './row-layout.ts';

const text = { lineAnchor: 'top', lineHeight: lineHeight / fontSize, fill: colours.ink } as const;
/** A line box is taller than its letters; this centres the letters in it. */
const leading = (lineHeight - fontSize) / 2;

function labelMarks<R extends Row>({ rows, marginLeft }: Layout<R>): PlacedMark[] {
  const bold = (placed: PlacedRow<R>): boolean => placed.row.heading === true || placed.row.strong === true;
  const at = { frameAnchor: 'left', textAnchor: 'start', dx: -marginLeft, dy: leading } as const;
  const label = { ...text, ...at, y: 'labelTop', text: 'label' } as const;
  return [
    printed(
      rows.filter((placed) => !bold(placed)),
      label,
    ),
    printed(rows.filter(bold), { ...label, fontWeight: 600 }),
    printed(
      rows.filter((placed) => placed.sub !== ''),
      { ...text, ...at, y: 'subTop', text: 'sub', fill: colours.quiet },
    ),
  ];
}

function cellMarks<R extends Row>({ rows, columns, marginRight, top }: Layout<R>): PlacedMark[] {
  return columns.flatMap((column) => {
    const at = { frameAnchor: 'right', textAnchor: column.align, dx: marginRight - column.fromRight } as const;
    const filled = rows.filter((placed) => (placed.row.cells?.[column.index] ?? '') !== '');
    return [
      printed(filled, {
        ...at,
        y: 'y',
        text: (placed: PlacedRow<R>) => placed.row.cells?.[column.index],
        lineHeight: lineHeight / fontSize,
        fill: colours.ink,
        fontVariant: 'tabular-nums',
      }),
      printed(column.header === '' ? [] : [column.header], {
        ...at,
        y: () => top - 10,
        text: (head: string) => head,
        fill: colours.quiet,
      }),
    ];
  });
}

export function rowMarks<R extends Row>(layout: Layout<R>): PlacedMark[] {
  return [...labelMarks(layout), ...cellMarks(layout)];
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Where a line of the grid is drawn: through all rows, or only beside the bars when labels lie above them. */
function spans<R extends Row>({ size, rows, top, height }: Layout<R>): { y1: number; y2: number }[] {
  if (size.name === 'wide') return [{ y1: top - 2, y2: height }];
  return rows.filter(({ row }) => !row.heading && !row.bare).map(({ y }) => ({ y1: y - 11, y2: y + 11 }));
}

function lines<R extends Row>(
  layout: Layout<R>,
  ticks: readonly Tick[],
  stroke: string,
  strokeWidth: number,
): PlacedMark {
  const each = ticks.flatMap(({ at }) => spans(layout).map((span) => ({ at, ...span })));
  return placedLines(each, { x1: 'at', x2: 'at', y1: 'y1', y2: 'y2', stroke, strokeWidth });
}

function tickLabels<R extends Row>(
  { top, size }: Layout<R>,
  ticks: readonly Tick[],
  options: Pick<Print<Tick>, 'fill' | 'fontWeight'>,
): PlacedMark[] {
  // On the narrow drawing the scale begins at the edge: its first label starts there.
  const first = (tick: Tick): boolean => size.name === 'narrow' && tick.at === 0;
  const label = { x: 'at', y: () => top - 10, text: 'label', ...options } as const;
  return [
    printed(
      ticks.filter((tick) => !first(tick)),
      label,
    ),
    printed(ticks.filter(first), { ...label, textAnchor: 'start', dx: -8 }),
  ];
}

/** Grid lines with their labels above; drawn before the bars. */
export function gridMarks<R extends Row>(layout: Layout<R>, ticks: readonly Tick[]): PlacedMark[] {
  return [lines(layout, ticks, colours.rule, 1), ...tickLabels(layout, ticks, { fill: colours.quiet })];
}

/** The line everything is measured against; drawn over the bars. */
export function baselineMarks<R extends Row>(layout: Layout<R>, tick: Tick): PlacedMark[] {
  return [
    lines(layout, [tick], colours.ink, 1.5),
    ...tickLabels(layout, [tick], { fill: colours.ink, fontWeight: 600 }),
  ];
}
