// The three charts of the home page, at a size a reader can take in: few reports one by one, many by year, level and region.
import { budgetAndExecution } from '#charts/budget-and-execution';
import type { Chart } from '#charts/chart';
import { completionSpread } from '#charts/completion-spread';
import { boardSentence, disclosureBoard } from '#charts/disclosure-board';
import { heatMap } from '#charts/heat-map';
import type { Fen, Measure, Portal, YearView } from '#core';
import type { T } from '#i18n';
import { yearGroup } from '#site/compared';
import { placeYears } from '#site/completeness';
import { groupStrip } from '../measures/group-charts.ts';

/** More reports than this are no longer told apart in one drawing. */
export const fewReports = 12;

export const isLarge = ({ reports }: Pick<Portal, 'reports'>): boolean => reports.length > fewReports;

/** One bar for each report, or for each year. */
export function homeExecution(portal: Portal, t: T): Chart | undefined {
  const { reports, years } = portal;
  const rows = isLarge(portal)
    ? years.map((view) => ({ label: t('search.year', { year: view.year }), money: yearMoney(view) }))
    : reports.map(({ unit, year, money }) => ({ label: t('report.crumb', { unit: unit.shortName, year }), money }));
  return budgetAndExecution(rows, t('chart.source.reports', { n: reports.length }), t);
}

function yearMoney({ rollUp: { budget, executed, rate, withBoth } }: YearView) {
  const sum = (fen: Fen): Measure<Fen> => (withBoth === 0 ? { missing: 'not-stated' } : { value: fen });
  return { budget: sum(budget), executed: sum(executed), rate };
}

/** Every indicator of every report, or how the units of each level spread in the newest year. */
export function homeSpread(portal: Portal, t: T): Chart | undefined {
  if (!isLarge(portal)) return completionSpread(portal.reports, t);
  const newest = portal.years[0] && yearGroup(portal.years[0].year, 'projects');
  return newest && groupStrip(newest, ['execution', 'completion'], t);
}

/** The whole board, or how much of it is held in the country's and each province's first divisions. */
export function homeBoard(portal: Portal, t: T): Chart | undefined {
  const { disclosure } = portal;
  if (!isLarge(portal)) return disclosureBoard(disclosure, t);
  const rows = placeYears(portal, 1).map(({ region, years }) => ({
    label: region.name,
    cells: years.map(({ listed, expected, share }) => ({
      words: expected === 0 ? t('chart.board.not-expected') : t('home.board.cell', { listed, expected }),
      value: share.value,
    })),
  }));
  const words = {
    title: t('home.board.regions'),
    finding: boardSentence(disclosure, t),
    note: t('home.board.regions.note'),
    source: t('chart.source.expected'),
  };
  return heatMap(rows, disclosure.years.map(String), t('list.region'), words, t);
}
