// A figure in words, with its unit, as every chart and page of comparisons prints it.
import type { Exact, Figure, MeasureName } from '#core';
import { formatExact, formatMoney, formatPercent, keyOf, type T } from '#i18n';

const wholeFen = (value: Exact): number => Number((value.s * value.n) / value.d);

/** 12.30 万元 · 94.4% · 92.5 分 · 1.25 条 */
export function measureWords(measure: MeasureName, value: Exact, t: T): string {
  switch (measure) {
    case 'budget':
    case 'executed':
      return `${formatMoney(wholeFen(value))} ${t('unit.万元')}`;
    case 'execution':
    case 'met':
    case 'completion':
      return formatPercent(value);
    case 'findings':
      return t('measure.findings', { n: formatExact(value, 2, true) });
    default:
      return t('measure.points', { n: formatExact(value, 2, true) });
  }
}

/** The number alone, for a column whose head names the unit; a percentage keeps its sign. */
export function measureNumber(measure: MeasureName, value: Exact): string {
  switch (measure) {
    case 'budget':
    case 'executed':
      return formatMoney(wholeFen(value));
    case 'execution':
    case 'met':
    case 'completion':
      return formatPercent(value);
    default:
      return formatExact(value, 2);
  }
}

/** The figure, or why there is none. */
export function figureWords(measure: MeasureName, { value }: Pick<Figure, 'value'>, t: T): string {
  return value.value === undefined ? t(keyOf(`missing.${value.missing}`)) : measureWords(measure, value.value, t);
}

/** A change with its sign: +3.2 个百分点 · −12.00 万元 */
export function changeWords(measure: MeasureName, change: Exact, t: T): string {
  const sign = change.compare(0) > 0 ? '+' : '';
  const isShare = measure === 'execution' || measure === 'met' || measure === 'completion';
  return isShare
    ? t('measure.change', { n: `${sign}${formatExact(change.mul(100), 1)}` })
    : `${sign}${measureWords(measure, change, t)}`;
}
