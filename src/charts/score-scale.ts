// One form's total on the scale of its standard: the declared mark, the rule's mark, the range the rule leaves open.
import { range, tickStep } from 'd3-array';
import type { ProjectView, Standard } from '#core';
import type { T } from '#i18n';
import { type Chart, colours, type Size } from './chart.ts';
import { printed } from './printed.ts';
import { type Drawing, render } from './render.ts';
import { layOut } from './row-layout.ts';
import { gridMarks, rowMarks } from './row-marks.ts';
import {
  type Band,
  bandsOf,
  pointOf,
  type ScorePoint,
  type Stretch,
  scorePoints,
  stretchOf,
  whiches,
} from './score-points.ts';
import { pointMarks, printPoints, scoreRows } from './score-rows.ts';
import { scoreSentence } from './score-sentence.ts';
import { strip, stripMarks } from './score-strip.ts';

export type ScaledProject = Pick<ProjectView, 'total' | 'declaredTotal' | 'report'>;
export type ScaledStandard = Pick<Standard, 'bands' | 'total'>;

interface Scale {
  readonly points: readonly ScorePoint[];
  readonly bands: readonly Band[];
  readonly end: number;
  readonly stretch?: Stretch;
}

function draw(scale: Scale, size: Size, t: T): Drawing {
  const { points, bands, end, stretch } = scale;
  const columns = [
    { header: t('chart.score.points'), align: 'end' },
    { header: t('chart.score.grade'), align: 'end' },
  ] as const;
  const bottom = strip.bottom + (stretch === undefined ? 0 : 14);
  const layout = layOut(scoreRows(points, t), columns, size, bottom + (stretch === undefined ? 12 : 24));
  const { marginLeft, marginRight, top } = layout;
  const width = size.width - marginLeft - marginRight;
  // With a scale of its own below, the strip of the narrow drawing need not leave room for the printed values.
  const stripWidth = stretch !== undefined && size.name === 'narrow' ? size.width - 3 * marginLeft : width;
  const [from, to] = stretch ?? [0, end];
  const x = (at: number): number => ((at - from) / (to - from)) * width;
  const step = Math.max(tickStep(from, to, size.name === 'narrow' ? 3 : 6), 0.01);
  const zoomed = range(from, to + step / 2, step).map((at) => ({ at: x(at), label: String(Number(at.toFixed(2))) }));
  const starts = [...bands.map((band) => band.from), end].map((at) => ({ at: x(at), label: '' }));
  const aside = { frameAnchor: 'left', textAnchor: 'start', dx: -marginLeft, fill: colours.quiet } as const;
  const asides = stretch && size.name === 'wide' ? [t('chart.score.zoomed', { from, to })] : [];
  return {
    height: layout.height,
    marginLeft,
    marginRight,
    domain: [0, width],
    marks: [
      ...stripMarks(bands, end, { stretch, width: stripWidth, below: width, bottom }),
      ...gridMarks(layout, stretch === undefined ? starts : zoomed),
      printed(size.name === 'wide' ? [t('chart.score.whole')] : [], {
        ...aside,
        y: () => (strip.top + strip.bottom) / 2,
        text: String,
      }),
      printed(asides, { ...aside, y: () => top - 10, text: String }),
      ...pointMarks(layout, x),
      ...rowMarks(layout),
    ],
  };
}

function table({ points, bands, end }: Scale, t: T): Chart['table'] {
  const figures = whiches.flatMap((which) => pointOf(points, which) ?? []);
  return {
    columns: [
      { label: '', align: 'start' },
      { label: t('chart.score.points'), align: 'end' },
      { label: t('chart.score.grade'), align: 'start' },
    ],
    rows: [
      ...figures.map((point) => [t(`chart.score.${point.which}`), printPoints(point), point.grade ?? '']),
      ...bands.map(({ grade, from }) => [t('chart.score.from', { grade }), String(from), grade]),
      [t('chart.score.full'), String(end), ''],
    ],
  };
}

/** Undefined when the form has neither a declared total nor one by rule, or nobody says what full marks are. */
export function scoreScale(project: ScaledProject, standard: ScaledStandard, t: T): Chart | undefined {
  const points = scorePoints(project.total).filter(({ points: value }) => value.s >= 0n);
  const full = standard.total?.value ?? project.declaredTotal?.weight.value?.valueOf();
  if (points.length === 0 || full === undefined || full <= 0) return undefined;
  const end = Math.max(full, ...points.map((point) => point.points.valueOf()));
  const scale: Scale = { points, bands: bandsOf(standard, end), end, stretch: stretchOf(points, end) };
  const title = t('chart.score.title');
  const alt = t('chart.alt', { title });
  const { stretch } = scale;
  const notes = [
    stretch && t('chart.score.zoom-note', { from: stretch[0], to: stretch[1] }),
    pointOf(points, 'low') && t('chart.score.range-note'),
  ];
  return {
    name: 'score-scale',
    title,
    finding: scoreSentence(points, t),
    alt,
    svg: render(alt, (size) => draw(scale, size, t)),
    table: table(scale, t),
    note: notes.filter((note) => note !== undefined).join(t('chart.space')) || undefined,
    source: t('chart.source.report', { title: project.report.title }),
  };
}
