// Where the points were lost: each row's weight as an outline, its declared score filled in, the loss hatched.
import { range, tickStep } from 'd3-array';
import type { Exact, ProjectView } from '#core';
import { formatExact, type T } from '#i18n';
import { type Chart, colours, type Size } from './chart.ts';
import { hatch } from './hatch.ts';
import { lostNote, lostSentence } from './lost-sentence.ts';
import { placedBoxes } from './placed-shapes.ts';
import { type Drawing, render } from './render.ts';
import { layOut, type PlacedRow, type Row } from './row-layout.ts';
import { gridMarks, rowMarks } from './row-marks.ts';

/** A row with a bar; the level-1 sums are printed without one, on so different a scale. */
interface LostRow extends Row {
  readonly weight: number;
  readonly score: number;
}

export type ScoredProject = Pick<ProjectView, 'lost' | 'byLevel1' | 'declaredTotal' | 'declaredScore' | 'report'>;

const thickness = 12;
const points = (value: Exact): string => formatExact(value, 2, true);

function toRow(label: string, weight: Exact, score: Exact): LostRow {
  const lost = weight.sub(score);
  const cells = [lost.compare(0) === 0 ? '0' : `−${points(lost)}`, `${points(score)} / ${points(weight)}`];
  return { label, cells, weight: Math.max(0, weight.valueOf()), score: Math.max(0, score.valueOf()) };
}

const isBar = (placed: PlacedRow<LostRow | Row>): placed is PlacedRow<LostRow> => 'weight' in placed.row;

function draw(rows: readonly (LostRow | Row)[], size: Size, t: T): Drawing {
  const columns = [
    { header: t('chart.lost.points'), align: 'end' },
    { header: t('chart.lost.of'), align: 'end' },
  ] as const;
  const layout = layOut(rows, columns, size, 26);
  const bars = layout.rows.filter(isBar);
  const y1 = (bar: PlacedRow<LostRow>): number => bar.y - thickness / 2;
  const y2 = (bar: PlacedRow<LostRow>): number => bar.y + thickness / 2;
  const weight = (bar: PlacedRow<LostRow>): number => bar.row.weight;
  const score = (bar: PlacedRow<LostRow>): number => bar.row.score;
  const gone = bars.filter(({ row }) => row.score < row.weight);
  const end = Math.max(1, ...bars.map(weight), ...bars.map(score));
  const step = size.name === 'narrow' ? end : tickStep(0, end, 4);
  const ticks = range(0, end + step / 2, step).map((at) => ({ at, label: String(at) }));
  return {
    height: layout.height,
    marginLeft: layout.marginLeft,
    marginRight: layout.marginRight,
    domain: [0, end],
    marks: [
      ...gridMarks(layout, ticks),
      placedBoxes(bars, { x1: 0, x2: score, y1, y2, fill: colours.reached }),
      hatch(gone.map(({ row, y }) => ({ x1: row.score, x2: row.weight, y, height: thickness }))),
      placedBoxes(bars, { x1: 0, x2: weight, y1, y2, fill: 'none', stroke: colours.ink, strokeWidth: 1 }),
      ...rowMarks(layout),
    ],
  };
}

function toRows(project: ScoredProject, t: T): (LostRow | Row)[] {
  const lost = project.lost.filter((each) => each.lost.compare(0) > 0);
  const levels = project.byLevel1.map((each) =>
    toRow(each.level1 || t('chart.lost.execution'), each.weight, each.score),
  );
  const each = lost.map((row) => toRow(row.label || t('chart.lost.execution'), row.weight, row.score));
  const sums = each.length === 0 ? levels : levels.map(({ label, cells }) => ({ label, cells, bare: true }));
  return [
    ...(each.length === 0 ? [] : [{ label: t('chart.lost.by-row'), heading: true }, ...each]),
    ...(sums.length === 0 ? [] : [{ label: t('chart.lost.by-level1'), heading: true }, ...sums]),
  ];
}

/** Undefined when the form has no scores. */
export function pointsLost(project: ScoredProject, t: T): Chart | undefined {
  const rows = toRows(project, t);
  if (rows.length === 0) return undefined;
  const title = t('chart.lost.title');
  const alt = t('chart.alt', { title });
  return {
    name: 'points-lost',
    title,
    finding: lostSentence(project, t),
    alt,
    svg: render(alt, (size) => draw(rows, size, t)),
    table: {
      columns: [
        { label: t('chart.lost.where'), align: 'start' },
        { label: t('chart.lost.points'), align: 'end' },
        { label: t('chart.lost.of'), align: 'end' },
      ],
      rows: rows.flatMap(({ label, cells }) => (cells === undefined ? [] : [[label, ...cells]])),
    },
    note: lostNote(project, t),
    source: t('chart.source.report', { title: project.report.title }),
  };
}
