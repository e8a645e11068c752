// One row for each unit or region, one cell for each year.
import { heatMap } from '#charts/heat-map';
import type { Group, MeasureName } from '#core';
import type { T } from '#i18n';
import { gridSentence } from './grid-sentence.ts';
import { measureCell, type YearFigure } from './over-years.ts';

/** More rows than this cannot be read as cells. */
export const mostHeatRows = 40;

export interface HeatSubject {
  readonly name: string;
  readonly figures: readonly YearFigure[];
}

/** One row for each unit or region, one column for each year. Undefined without a value or with too many rows. */
export function subjectHeat(
  subjects: readonly HeatSubject[],
  measure: MeasureName,
  head: string,
  title: string,
  source: string,
  t: T,
) {
  if (subjects.length > mostHeatRows) return undefined;
  const years = subjects[0]?.figures.map(({ year }) => String(year)) ?? [];
  const rows = subjects.map(({ name, figures }) => ({
    label: name,
    cells: figures.map((figure) => measureCell(measure, figure, t)),
  }));
  const all = subjects.flatMap(({ name, figures }) =>
    figures.map(({ year, value }) => ({ where: t('report.crumb', { unit: name, year }), value: value.value })),
  );
  const finding = gridSentence(measure, all, t);
  return heatMap(rows, years, head, { title, finding, source }, t);
}

/** Figures of groups as one row over the years of the site; a year without a group has no report. */
export function yearFigures(groups: readonly Group[], measure: MeasureName, years: readonly number[]): YearFigure[] {
  return years.map((year) => {
    const found = groups.find((group) => group.year === year);
    const reports = found?.sums.reports ?? 0;
    return { year, reports, value: found?.figures[measure].value ?? { missing: 'not-stated' } };
  });
}
