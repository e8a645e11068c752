// What a report says in the first ten seconds: budget, spending, and what the parts of the total give.
import type { Money, ReportView } from '#core';
import { formatMoney, formatPercent, type T } from '#i18n';
import { firstGap } from './amount-lines.ts';

export function moneySentence({ budget, executed, rate }: Money, t: T): string {
  const values = {
    budget: budget.value === undefined ? '' : formatMoney(budget.value),
    executed: executed.value === undefined ? '' : formatMoney(executed.value),
    rate: rate.value === undefined ? '' : formatPercent(rate.value),
  };
  if (rate.value !== undefined) return t('lede.both', values);
  if (budget.value !== undefined && executed.value !== undefined) return t('lede.noRate', values);
  if (budget.value !== undefined) return t('lede.budgetOnly', values);
  if (executed.value !== undefined) return t('lede.executedOnly', values);
  return t('lede.noMoney');
}

/** What a report is called in a chart of many; an evaluation of the whole department says so, it holds the projects too. */
export const barLabel = (label: string, kind: ReportView['kind'], t: T): string =>
  kind === 'overall' ? t('report.whole', { label }) : label;

/** The tree of the report's own total. */
export function totalTree({ amountTrees, totals }: ReportView) {
  return amountTrees.find(({ amount }) => amount.id === (totals.budget ?? totals.executed));
}

export function partsSentence(report: ReportView, t: T): string {
  const tree = totalTree(report);
  const split = firstGap(tree) ?? tree?.splits[0];
  if (split === undefined) return '';
  const values = { count: split.parts.length, sum: formatMoney(split.sum), gap: formatMoney(Math.abs(split.gap)) };
  if (split.gap === 0) return t('lede.partsAgree', values);
  return t(split.gap > 0 ? 'lede.partsLess' : 'lede.partsMore', values);
}
