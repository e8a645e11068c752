// Budget and spending, one row each: the share spent against the 100 % line, both amounts printed.
// Amounts differ a hundredfold between units; on one money scale the small ones would vanish.
import { formatPercent, type T } from '#i18n';
import { type Chart, colours, type Size } from './chart.ts';
import { amount, type MoneyRow, type RateRow, reason, toRow } from './execution-row.ts';
import { executionSentence } from './execution-sentence.ts';
import type { PlacedMark } from './placed.ts';
import { placedBoxes, placedDots } from './placed-shapes.ts';
import { type Drawing, render } from './render.ts';
import { layOut } from './row-layout.ts';
import { baselineMarks, gridMarks, rowMarks } from './row-marks.ts';

/** Where the scale ends at most, as a share. */
const cap = 1.5;
const thickness = 12;

function bars(layout: ReturnType<typeof layOut<RateRow>>, end: number): PlacedMark[] {
  const drawn = layout.rows.flatMap(({ row, y }) =>
    row.rate === undefined
      ? []
      : [{ y, at: Math.min(end, Math.max(0, row.rate.valueOf())), cut: row.rate.compare(end) > 0 }],
  );
  const top = (bar: { y: number }): number => bar.y - thickness / 2;
  const bottom = (bar: { y: number }): number => bar.y + thickness / 2;
  const missing = layout.rows.filter(({ row }) => row.rate === undefined);
  return [
    placedBoxes(drawn, { x1: 0, x2: 1, y1: top, y2: bottom, fill: colours.muted, fillOpacity: 0.25 }),
    placedBoxes(missing, {
      x1: 0,
      x2: 1,
      y1: top,
      y2: bottom,
      fill: 'none',
      stroke: colours.muted,
      strokeDasharray: '3,3',
    }),
    placedBoxes(drawn, { x1: 0, x2: 'at', y1: top, y2: bottom, fill: colours.reached }),
    placedDots(
      drawn.filter(({ cut }) => cut),
      { x: 'at', y: 'y', symbol: 'arrow-right', r: 8, fill: colours.reached },
    ),
  ];
}

function draw(rows: readonly RateRow[], size: Size, t: T): Drawing {
  const columns = [
    { header: t('chart.execution.rate'), align: 'end' },
    { header: t('chart.executed.wan'), align: 'end', wideOnly: true },
    { header: t('chart.budget.wan'), align: 'end', wideOnly: true },
  ] as const;
  const placed = layOut(rows, columns, size, 26);
  const layout = { ...placed, marginRight: placed.marginRight + 10 };
  const largest = Math.max(1, ...rows.map((row) => row.rate?.valueOf() ?? 0));
  const end = Math.min(cap, largest);
  const ticks = [0, 0.5, 1.5].filter((at) => at <= end).map((at) => ({ at, label: `${at * 100}%` }));
  return {
    height: layout.height,
    marginLeft: layout.marginLeft,
    marginRight: layout.marginRight,
    domain: [0, end],
    marks: [
      ...gridMarks(layout, ticks),
      ...bars(layout, end),
      ...baselineMarks(layout, { at: 1, label: '100%' }),
      ...rowMarks(layout),
    ],
  };
}

function table(rows: readonly MoneyRow[], t: T): Chart['table'] {
  return {
    columns: [
      { label: t('chart.who'), align: 'start' },
      { label: t('chart.budget.wan'), align: 'end' },
      { label: t('chart.executed.wan'), align: 'end' },
      { label: t('chart.execution.rate'), align: 'end' },
    ],
    rows: rows.map(({ label, money }) => [
      label,
      amount(money.budget, t),
      amount(money.executed, t),
      money.rate.missing === undefined ? formatPercent(money.rate.value) : reason(money.rate, t),
    ]),
  };
}

/** Rows in the order given. Undefined when there is none. */
export function budgetAndExecution(rows: readonly MoneyRow[], source: string, t: T): Chart | undefined {
  if (rows.length === 0) return undefined;
  const title = t('chart.execution.title');
  const alt = t('chart.alt', { title });
  const isCut = rows.some(({ money }) => money.rate.missing === undefined && money.rate.value.compare(cap) > 0);
  return {
    name: 'budget-and-execution',
    title,
    finding: executionSentence(rows, t),
    alt,
    svg: render(alt, (size) =>
      draw(
        rows.map((row) => toRow(row, size, t)),
        size,
        t,
      ),
    ),
    table: table(rows, t),
    note: isCut ? t('chart.cut', { cap: `${cap * 100}%` }) : undefined,
    source,
  };
}
