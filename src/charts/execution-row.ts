// One row of budget and spending: what is stated in figures, what is missing in words.
import type { Exact, Fen, Measure, Money } from '#core';
import { formatMoney, formatPercent, keyOf, type T } from '#i18n';
import type { Size } from './chart.ts';
import type { Row } from './row-layout.ts';
import { wrapHan } from './wrap-han.ts';

export interface MoneyRow {
  readonly label: string;
  readonly money: Money;
}

export interface RateRow extends Row {
  readonly rate: Exact | undefined;
}

export const reason = (measure: Measure<unknown>, t: T): string => t(keyOf(`missing.${measure.missing}`));

export function amount(fen: Measure<Fen>, t: T): string {
  return fen.missing === undefined ? formatMoney(fen.value) : reason(fen, t);
}

/** The rate, or why there is none: what is missing is named, and is never drawn as 0. */
function rateWords({ budget, executed, rate }: Money, t: T): string {
  if (rate.missing === undefined) return formatPercent(rate.value);
  const [noBudget, noSpending] = [budget.missing !== undefined, executed.missing !== undefined];
  if (noBudget && noSpending) return t('chart.execution.neither');
  if (noBudget) return t('chart.execution.no-budget');
  if (noSpending) return t('chart.execution.no-spending');
  return rate.missing === 'no-budget' ? t('chart.execution.zero') : reason(rate, t);
}

export function toRow({ label, money }: MoneyRow, size: Size, t: T): RateRow {
  const [budget, executed] = [amount(money.budget, t), amount(money.executed, t)];
  return {
    label,
    sub: size.name === 'narrow' ? t('chart.execution.amounts', { executed, budget }) : undefined,
    cells: [rateWords(money, t), executed, budget].map((cell) =>
      wrapHan(cell, 9)
        .map((line) => line.trimEnd())
        .join('\n'),
    ),
    rate: money.rate.missing === undefined ? money.rate.value : undefined,
  };
}
