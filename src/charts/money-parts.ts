// A stated total and one way the document splits it: the parts laid end to end, and what is left over.
import type { AmountNode, AmountSplit, MoneyUnit } from '#core';
import type { T } from '#i18n';
import { type Chart, colours, type Size } from './chart.ts';
import { hatch } from './hatch.ts';
import { partsRows, partsSentence, type StepRow } from './parts-rows.ts';
import type { PlacedMark } from './placed.ts';
import { placedBoxes, placedLines } from './placed-shapes.ts';
import { printed } from './printed.ts';
import { type Drawing, render } from './render.ts';
import { layOut, type PlacedRow } from './row-layout.ts';
import { baselineMarks, gridMarks, rowMarks } from './row-marks.ts';

const thickness = 14;

/** Thin lines from the end of one part to the start of the next. */
function steps(rows: readonly PlacedRow<StepRow>[]): PlacedMark {
  const chain = rows.filter(({ row }) => row.kind === 'part' || row.kind === 'gap');
  const joints = chain.slice(1).flatMap(({ row, y }, index) => {
    const above = chain[index];
    return above === undefined ? [] : [{ at: row.from, y1: above.y + thickness / 2, y2: y - thickness / 2 }];
  });
  return placedLines(joints, { x1: 'at', x2: 'at', y1: 'y1', y2: 'y2', stroke: colours.quiet, strokeWidth: 1 });
}

/** The size of the gap in words beside its box, on the side that has room. */
function gapLabel(
  gaps: readonly PlacedRow<StepRow>[],
  [low, high]: readonly [number, number],
  unit: MoneyUnit,
  t: T,
): PlacedMark[] {
  return gaps.map(({ row, y }) => {
    const [left, right] = [Math.min(row.from, row.to), Math.max(row.from, row.to)];
    const before = left - low > high - right;
    const words = t(row.from < row.to ? 'chart.parts.short-by' : 'chart.parts.over-by', {
      gap: row.cells?.[0] ?? '',
      unit: t(`chart.unit.${unit}`),
    });
    const side = { textAnchor: before ? 'end' : 'start', dx: before ? -8 : 8 } as const;
    return printed([words], {
      ...side,
      x: () => (before ? left : right),
      y: () => y,
      text: String,
      fill: colours.ink,
      fontWeight: 600,
    });
  });
}

function draw(rows: readonly StepRow[], unit: MoneyUnit, size: Size, t: T): Drawing {
  const layout = layOut(rows, [{ header: t(`chart.unit.${unit}`), align: 'end' }], size, 26);
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const total = rows[0]?.to ?? 0;
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const bar = {
    x1: (placed: PlacedRow<StepRow>) => placed.row.from,
    x2: (placed: PlacedRow<StepRow>) => placed.row.to,
    y1: (placed: PlacedRow<StepRow>) => placed.y - thickness / 2,
    y2: (placed: PlacedRow<StepRow>) => placed.y + thickness / 2,
  };
  const only = (...kinds: StepRow['kind'][]) => layout.rows.filter(({ row }) => kinds.includes(row.kind));
  const gaps = only('gap').filter(({ row }) => row.from !== row.to);
  return {
    height: layout.height,
    marginLeft: layout.marginLeft,
    marginRight: layout.marginRight,
    domain: low === high ? [0, 1] : [low, high],
    marks: [
      ...gridMarks(layout, [{ at: 0, label: '0' }]),
      ...(size.name === 'wide' ? [steps(layout.rows)] : []),
      placedBoxes(only('total'), { ...bar, fill: colours.ink }),
      placedBoxes(only('part'), { ...bar, fill: colours.reached }),
      placedBoxes(only('sum'), { ...bar, fill: colours.reached }),
      ...baselineMarks(layout, { at: total, label: '' }),
      hatch(gaps.map(({ row, y }) => ({ x1: row.from, x2: row.to, y, height: thickness + 4 }))),
      ...gapLabel(gaps, [low, high], unit, t),
      ...rowMarks(layout),
    ],
  };
}

/** Undefined when the split has no part. */
export function moneyParts(node: AmountNode, split: AmountSplit, source: string, t: T): Chart | undefined {
  if (split.parts.length === 0) return undefined;
  const rows = partsRows(node, split, t);
  const title = t('chart.parts.title', { label: node.amount.label });
  const alt = t('chart.alt', { title });
  return {
    name: 'money-parts',
    title,
    finding: partsSentence(node, split, t),
    alt,
    svg: render(alt, (size) => draw(rows, node.amount.unit, size, t)),
    table: {
      columns: [
        { label: t('chart.parts.item'), align: 'start' },
        { label: t(`chart.unit.${node.amount.unit}`), align: 'end' },
      ],
      rows: rows.map(({ label, cells }) => [label, cells?.[0] ?? '']),
    },
    source,
  };
}
