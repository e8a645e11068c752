// One 自评表: every row with a completion rate on one scale, against the 100 % line.
import type { ProjectView } from '#core';
import { formatPercent, type T } from '#i18n';
import type { Chart, Size } from './chart.ts';
import { leftOutNote } from './left-out.ts';
import { type ChartIndicator, outcomeDots, outcomeKey, outcomeOf, outcomeStems } from './outcome.ts';
import { outcomeSentence } from './outcome-sentence.ts';
import { type Drawing, render } from './render.ts';
import { layOut, type PlacedRow, type Row } from './row-layout.ts';
import { baselineMarks, gridMarks, rowMarks } from './row-marks.ts';
import { cap, type Drawn, type TargetRow, targetRows } from './target-rows.ts';

const isBar = (placed: PlacedRow<TargetRow | Row>): placed is PlacedRow<TargetRow> => 'at' in placed.row;

function draw(drawn: readonly Drawn[], size: Size, t: T): Drawing {
  const rows = targetRows(drawn, size, t);
  const points = rows.filter((row): row is TargetRow => 'at' in row);
  const columns = [
    { header: t('chart.target.rate'), align: 'end' },
    { header: t('chart.target.values'), align: 'end', wideOnly: true },
  ] as const;
  const keyHeight = outcomeKey(points, t, size.width, 0).height;
  const layout = layOut(rows, columns, size, keyHeight + 26);
  const bars = layout.rows.filter(isBar).map(({ row, y }) => ({ ...row, y }));
  const ticks = (size.name === 'narrow' ? [0, cap] : [0, 0.5, 1.5, cap]).map((at) => ({ at, label: `${at * 100}%` }));
  return {
    height: layout.height,
    marginLeft: layout.marginLeft,
    marginRight: layout.marginRight,
    domain: [0, cap],
    marks: [
      ...outcomeKey(points, t, size.width, layout.marginLeft).marks,
      ...gridMarks(layout, ticks),
      ...outcomeStems(bars),
      ...baselineMarks(layout, { at: 1, label: '100%' }),
      ...outcomeDots(bars, { x: 'at', y: 'y', r: 4.5 }),
      ...rowMarks(layout),
    ],
  };
}

function table(drawn: readonly Drawn[], t: T): Chart['table'] {
  return {
    columns: [
      { label: t('chart.indicator'), align: 'start' },
      { label: t('chart.target'), align: 'start' },
      { label: t('chart.actual'), align: 'start' },
      { label: t('chart.target.rate'), align: 'end' },
      { label: t('chart.outcome'), align: 'start' },
    ],
    rows: drawn.map(({ row, completion }) => [
      row.level3,
      row.target.raw,
      row.actual.raw,
      formatPercent(completion),
      t(`chart.${outcomeOf(row.reading)}`),
    ]),
  };
}

export interface TargetProject extends Pick<ProjectView, 'report'> {
  readonly rows: readonly ChartIndicator[];
}

/** Undefined when no row has a completion rate. */
export function targetAgainstActual(project: TargetProject, t: T): Chart | undefined {
  const drawn = project.rows.flatMap((row) => {
    const { completion } = row.reading;
    return completion.missing === undefined ? [{ row, completion: completion.value }] : [];
  });
  if (drawn.length === 0) return undefined;
  const title = t('chart.target.title');
  const isCut = drawn.some(({ completion }) => completion.compare(cap) > 0);
  const notes = [leftOutNote(project.rows, t), isCut ? t('chart.cut', { cap: `${cap * 100}%` }) : undefined];
  const alt = t('chart.alt', { title });
  return {
    name: 'target-against-actual',
    title,
    finding: outcomeSentence(
      drawn.map(({ row }) => outcomeOf(row.reading)),
      t,
    ),
    alt,
    svg: render(alt, (size) => draw(drawn, size, t)),
    table: table(drawn, t),
    note: notes.filter((note) => note !== undefined).join(t('chart.space')) || undefined,
    source: t('chart.source.report', { title: project.report.title }),
  };
}
