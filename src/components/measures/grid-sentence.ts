// What a grid of cells shows, in a sentence: where the lowest and the highest figure stand, and how many cells have none.
import { measureWords } from '#charts/figure-words';
import type { Exact, MeasureName } from '#core';
import type { T } from '#i18n';

export interface GridFigure {
  /** Whose figure it is, with its year where the grid has years. */
  readonly where: string;
  readonly value: Exact | undefined;
}

/** “执行率最低是示例乙市水利 2024 年（76.3%），最高是示例乙市科协 2024 年（105.8%）。” */
export function gridSentence(measure: MeasureName, figures: readonly GridFigure[], t: T): string {
  const name = t(`measures.short.${measure}`);
  const known = figures.flatMap(({ where, value }) => (value === undefined ? [] : [{ where, value }]));
  known.sort((a, b) => a.value.compare(b.value));
  const [low, high] = [known[0], known.at(-1)];
  if (low === undefined || high === undefined) return t('measures.grid.none', { measure: name });
  const print = (value: Exact): string => measureWords(measure, value, t);
  const missing = figures.length - known.length;
  const rest = missing === 0 ? '' : `${t('chart.space')}${t('measures.grid.missing', { n: missing })}`;
  if (low.value.equals(high.value)) {
    const key = known.length === 1 ? 'measures.grid.one' : 'measures.grid.same';
    return t(key, { measure: name, where: low.where, n: known.length, value: print(low.value) }) + rest;
  }
  const of = (end: typeof low): string => {
    const equal = known.filter(({ value }) => value.equals(end.value));
    return equal.length === 1 ? end.where : t('measures.grid.several', { where: end.where, n: equal.length });
  };
  const ends = {
    low: print(low.value),
    lowest: of(low),
    high: print(high.value),
    highest: of(known.find(({ value }) => value.equals(high.value)) ?? high),
  };
  return t('measures.grid', { measure: name, ...ends }) + rest;
}
