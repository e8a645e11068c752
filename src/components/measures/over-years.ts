// The charts of one unit or one set of units over the years: cells, lines, and the change between the last two years.
import type { ChartWords } from '#charts/chart-words';
import { changeWords, figureWords, measureWords } from '#charts/figure-words';
import { type HeatCell, heatMap } from '#charts/heat-map';
import { linesOverYears } from '#charts/lines-over-years';
import { slope } from '#charts/slope';
import { type Figure, type MeasureName, measureChanges, type Scope, type UnitYear } from '#core';
import type { T } from '#i18n';
import { direction } from './range-sentence.ts';

/** Shares: they can stand on one scale. */
export const shareMeasures = ['execution', 'completion', 'met'] as const satisfies readonly MeasureName[];

/** Where a page shows both kinds of evaluation, every heading says which one it is about. */
export const named = (title: string, scope: Scope, several: boolean, t: T): string =>
  several ? t('measures.of', { title, scope: t(`compare.scopeTitle.${scope}`) }) : title;

/** One measure over the years, as a unit's series and a region's groups both give it. */
export interface YearFigure extends Pick<Figure, 'value'> {
  readonly year: number;
  readonly reports: number;
}
export interface MeasureLine {
  readonly measure: MeasureName;
  readonly figures: readonly YearFigure[];
}

export const yearWords = (measure: MeasureName, { value, reports }: YearFigure, t: T): string =>
  reports === 0 ? t('chart.lines.gap') : figureWords(measure, { value }, t);

export const measureCell = (measure: MeasureName, figure: YearFigure, t: T): HeatCell => ({
  words: yearWords(measure, figure, t),
  value: figure.value.value,
});

const label = (measure: MeasureName, t: T): string => t(`measures.short.${measure}`);

export function measureHeat(
  lines: readonly MeasureLine[],
  disclosure: readonly string[] | undefined,
  words: ChartWords,
  t: T,
) {
  const years = lines[0]?.figures.map(({ year }) => String(year)) ?? [];
  const rows = lines.map(({ measure, figures }) => ({
    label: label(measure, t),
    cells: figures.map((figure) => measureCell(measure, figure, t)),
  }));
  const board = disclosure && {
    label: t('measures.short.disclosure'),
    cells: disclosure.map((each) => ({ words: each })),
  };
  return heatMap(board ? [...rows, board] : rows, years, t('chart.strip.measure'), words, t);
}

export function measureLines(lines: readonly MeasureLine[], words: ChartWords, t: T) {
  // Two lines keep their labels apart; the third measure is in the cells and in the table.
  const series = lines.slice(0, 2).map(({ measure, figures }) => ({
    label: label(measure, t),
    points: figures.map((figure) => ({
      year: figure.year,
      value: figure.value.value,
      words: yearWords(measure, figure, t),
    })),
  }));
  return linesOverYears(series, (value) => `${Math.round(value * 100)}%`, words, t);
}

/** From one unit-year to a later one, in the measures both have. */
export function measureSlope(before: UnitYear, after: UnitYear, words: Omit<ChartWords, 'finding'>, t: T) {
  const changes = measureChanges(before, after, shareMeasures);
  const lines = changes.map(({ measure, from, to, change }) => ({
    label: label(measure, t),
    from,
    to,
    words: {
      from: measureWords(measure, from, t),
      to: measureWords(measure, to, t),
      change: changeWords(measure, change, t),
    },
    named: true,
  }));
  const parts = changes.map(({ measure, change }) =>
    t('measures.change', { measure: label(measure, t), change: direction(measure, change, t) }),
  );
  const finding = t('measures.slope.unit', { from: before.year, to: after.year, parts: parts.join(t('list.comma')) });
  return slope(lines, [before.year, after.year], t('chart.strip.measure'), { ...words, finding }, t);
}
