// One sentence for “how much of the budget was spent”, for none, one and many rates.
import type { Exact, Money } from '#core';
import { formatPercent, type T } from '#i18n';

export function executionSentence(moneys: readonly Money[], t: T): string {
  const rates = moneys.flatMap(({ rate }): Exact[] => (rate.missing === undefined ? [rate.value] : []));
  rates.sort((a, b) => a.compare(b));
  const [lowest, highest] = [rates[0], rates.at(-1)];
  const all = moneys.length;
  const n = rates.length;
  if (lowest === undefined || highest === undefined)
    return t(all === 1 ? 'chart.execution.only-none' : 'chart.execution.none', { all });
  const [low, high] = [formatPercent(lowest), formatPercent(highest)];
  if (all === 1) return t('chart.execution.only', { low });
  if (n === 1) return t('chart.execution.one', { all, low });
  if (low === high) return t(n === all ? 'chart.execution.all-same' : 'chart.execution.same', { all, n, low });
  return t(n === all ? 'chart.execution.all-range' : 'chart.execution.range', { all, n, low, high });
}
