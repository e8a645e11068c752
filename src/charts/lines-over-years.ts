// Figures over the years as lines: every year has its place, a missing one is a gap and is never bridged.
import * as Plot from '@observablehq/plot';
import type { T } from '#i18n';
import { type Chart, colours, type Size } from './chart.ts';
import type { ChartWords } from './chart-words.ts';
import { textWidth } from './han-width.ts';
import { type LinePoint, type LineSeries, lineScale, placeLines } from './place-lines.ts';
import { type Drawing, type Mark, render } from './render.ts';

export type { LineSeries } from './place-lines.ts';

/** Told apart by shape as well as by colour. */
const looks = [
  { symbol: 'circle', colour: colours.reached, filled: true },
  { symbol: 'square', colour: colours.ink, filled: false },
  { symbol: 'triangle', colour: colours.muted, filled: true },
] as const;
/** More than three lines cannot be told apart. */
export const mostLines = looks.length;

function keyMarks(series: readonly LineSeries[]): Mark[] {
  let left = 0;
  return series.flatMap(({ label }, index) => {
    const look = looks[index] ?? looks[0];
    const at = left;
    left += textWidth(label) + 40;
    return [
      Plot.dot([at + 6], {
        x: (x: number) => x,
        y: () => 11,
        symbol: look.symbol,
        r: 4.5,
        fill: look.filled ? look.colour : colours.paper,
        stroke: look.colour,
        strokeWidth: 2,
      }),
      Plot.text([label], { x: () => at + 17, y: () => 11, text: String, textAnchor: 'start', fill: colours.ink }),
    ];
  });
}

function lineMarks(points: readonly (readonly (LinePoint | undefined)[])[]): Mark[] {
  return points.flatMap((line, index) => {
    const look = looks[index] ?? looks[0];
    const links = line.flatMap((point, at) => {
      const next = line[at + 1];
      return point === undefined || next === undefined ? [] : [{ x1: point.x, y1: point.y, x2: next.x, y2: next.y }];
    });
    const dots = line.filter((point) => point !== undefined);
    const words = {
      x: 'x',
      y: 'labelY',
      text: 'words',
      fontVariant: 'tabular-nums',
      fill: colours.ink,
      stroke: colours.paper,
      strokeWidth: 4,
    } as const;
    return [
      Plot.link(links, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: look.colour, strokeWidth: 2 }),
      Plot.dot(dots, {
        x: 'x',
        y: 'y',
        symbol: look.symbol,
        r: 4.5,
        fill: look.filled ? look.colour : colours.paper,
        stroke: look.colour,
        strokeWidth: 2,
      }),
      Plot.text(dots, words),
    ];
  });
}

function draw(series: readonly LineSeries[], print: (value: number) => string, size: Size, t: T): Drawing {
  const years = series[0]?.points.map(({ year }) => year) ?? [];
  const [top, bottom] = [44, size.name === 'wide' ? 250 : 230];
  const { y, ticks } = lineScale(series, top, bottom);
  const left = Math.max(...ticks.map((tick) => textWidth(print(tick)))) + 8;
  const step = (size.width - left) / Math.max(1, years.length);
  const x = (index: number): number => left + (index + 0.5) * step;
  const placed = placeLines(series, x, y);
  const empty = years.flatMap((_, at) => (placed.every((line) => line[at] === undefined) ? [{ x: x(at) }] : []));
  const heads = years.map((year, at) => ({ year: String(year), x: x(at) }));
  return {
    height: bottom + 26,
    marginLeft: 0,
    marginRight: 0,
    marks: [
      ...keyMarks(series),
      Plot.ruleY(ticks, { x1: () => left, x2: () => size.width, y, stroke: colours.rule }),
      Plot.text(ticks, {
        x: () => left - 8,
        y,
        text: print,
        textAnchor: 'end',
        fill: colours.quiet,
        fontVariant: 'tabular-nums',
      }),
      Plot.text(heads, { x: 'x', y: () => bottom + 16, text: 'year', fill: colours.quiet }),
      Plot.text(empty, { x: 'x', y: () => (top + bottom) / 2, text: () => t('chart.lines.gap'), fill: colours.quiet }),
      ...lineMarks(placed),
    ],
  };
}

/** Undefined when fewer than two years have a figure: one point is no line. At most three series. */
export function linesOverYears(
  series: readonly LineSeries[],
  print: (value: number) => string,
  words: ChartWords,
  t: T,
): Chart | undefined {
  const drawn = series.filter(({ points }) => points.some(({ value }) => value !== undefined)).slice(0, mostLines);
  const years = new Set(
    drawn.flatMap(({ points }) => points.flatMap(({ year, value }) => (value === undefined ? [] : [year]))),
  );
  if (years.size < 2) return undefined;
  const alt = t('chart.alt', { title: words.title });
  const [first] = drawn;
  return {
    name: 'lines-over-years',
    ...words,
    note: [words.note, t('chart.lines.note')].filter((part) => part !== undefined).join(t('chart.space')),
    alt,
    svg: render(alt, (size) => draw(drawn, print, size, t)),
    table: {
      columns: [
        { label: t('list.year'), align: 'start' },
        ...series.map(({ label }) => ({ label, align: 'end' as const })),
      ],
      rows: (first?.points ?? []).map(({ year }, at) => [
        String(year),
        ...series.map(({ points }) => points[at]?.words ?? '—'),
      ]),
    },
  };
}
