// Every indicator with a completion rate, of every report, as one mark on the same scale: stacked, so that they can be counted.
import * as Plot from '@observablehq/plot';
import type { ReportView } from '#core';
import type { T } from '#i18n';
import { type Chart, colours, fontSize, lineHeight, type Size } from './chart.ts';
import { textWidth } from './han-width.ts';
import { type ChartIndicator, outcomeDots, outcomeKey, outcomeOf } from './outcome.ts';
import { type Drawing, render } from './render.ts';
import { countMarks, scaleMarks } from './spread-marks.ts';
import { spreadSentence } from './spread-sentence.ts';
import { cap, isExact, placeRows, type SpreadPoint, type SpreadRow } from './spread-stack.ts';

export interface SpreadReport extends Pick<ReportView, 'year' | 'unit'> {
  readonly projects: readonly { readonly rows: readonly ChartIndicator[] }[];
}

function toRow({ unit, year, projects }: SpreadReport): SpreadRow {
  const rows = projects.flatMap((project) => project.rows);
  const points = rows.flatMap(({ reading }): SpreadPoint[] => {
    const { completion } = reading;
    if (completion.missing !== undefined) return [];
    const less = reading.direction === 'less';
    return [
      {
        share: completion.value.compare(0) < 0 ? completion.value.mul(0) : completion.value,
        outcome: outcomeOf(reading),
        less,
        cut: completion.value.compare(cap) > 0,
      },
    ];
  });
  return {
    label: `${unit.shortName} ${year}`,
    points: points.sort((a, b) => a.share.compare(b.share) || Number(a.less) - Number(b.less)),
    all: rows.length,
  };
}

function draw(rows: readonly SpreadRow[], size: Size, t: T): Drawing {
  const left = size.name === 'wide' ? Math.min(200, Math.max(...rows.map(({ label }) => textWidth(label)))) + 14 : 0;
  const key = outcomeKey(
    rows.flatMap((row) => row.points),
    t,
    size.width,
    0,
  );
  const top = key.height + 26;
  const placed = placeRows(rows, size, left, top);
  const bottom = placed.at(-1)?.bottom ?? top;
  const label = { y: 'labelTop', text: 'label', textAnchor: 'start', lineAnchor: 'top', fill: colours.ink } as const;
  const halo = { stroke: colours.paper, strokeWidth: 4 } as const;
  return {
    height: bottom + 2,
    marginLeft: 0,
    marginRight: 0,
    marks: [
      ...key.marks,
      ...scaleMarks(size, left, top, bottom),
      Plot.ruleY(placed, { x1: () => left, x2: () => size.width, y: 'base', stroke: colours.muted }),
      ...outcomeDots(
        placed.flatMap(({ marks }) => marks),
        { x: 'x', y: 'y', r: 2.9 },
      ),
      countMarks(placed, size, left, t),
      Plot.text(placed, { ...label, ...halo, x: () => 0, lineHeight: lineHeight / fontSize }),
    ],
  };
}

/** Undefined when no report has an indicator with a completion rate. */
export function completionSpread(reports: readonly SpreadReport[], t: T): Chart | undefined {
  const all = reports.map(toRow);
  const rows = all.filter(({ points }) => points.length > 0);
  if (rows.length === 0) return undefined;
  const title = t('chart.spread.title');
  const alt = t('chart.alt', { title });
  const out = all.length - rows.length;
  const count = (row: SpreadRow, outcome: string): string =>
    String(row.points.filter((point) => point.outcome === outcome).length);
  const labels = [
    ...(['chart.who', 'chart.spread.all', 'chart.spread.drawn', 'chart.met', 'chart.short'] as const),
    'chart.spread.exact',
  ] as const;
  return {
    name: 'completion-spread',
    title,
    finding: spreadSentence(
      rows.flatMap(({ points }) => points),
      t,
    ),
    alt,
    svg: render(alt, (size) => draw(rows, size, t)),
    table: {
      columns: labels.map((label, index) => ({ label: t(label), align: index === 0 ? 'start' : 'end' })),
      rows: all.map((row) => [
        row.label,
        String(row.all),
        String(row.points.length),
        count(row, 'met'),
        count(row, 'short'),
        String(row.points.filter(isExact).length),
      ]),
    },
    note: [t('chart.spread.note'), out > 0 ? t('chart.spread.out', { n: out }) : undefined]
      .filter((each) => each !== undefined)
      .join(t('chart.space')),
    source: t('chart.source.reports', { n: reports.length }),
  };
}
