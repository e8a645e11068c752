// One sentence for “how much of the budget was spent”, for none, one and many rates; the lowest and the highest are named.
import type { Exact } from '#core';
import { formatPercent, type T } from '#i18n';
import type { MoneyRow } from './execution-row.ts';

interface Rated {
  readonly label: string;
  readonly rate: Exact;
}

/** “示例甲”, or “4 项” where several share the figure as it is printed. */
function who(rated: readonly Rated[], printed: string, t: T): string {
  const same = rated.filter(({ rate }) => formatPercent(rate) === printed);
  const [only] = same;
  return only !== undefined && same.length === 1 ? only.label : t('chart.execution.several', { n: same.length });
}

export function executionSentence(rows: readonly MoneyRow[], t: T): string {
  const rated = rows.flatMap(({ label, money: { rate } }): Rated[] =>
    rate.missing === undefined ? [{ label, rate: rate.value }] : [],
  );
  rated.sort((a, b) => a.rate.compare(b.rate));
  const [lowest, highest] = [rated[0], rated.at(-1)];
  const all = rows.length;
  const n = rated.length;
  if (lowest === undefined || highest === undefined)
    return t(all === 1 ? 'chart.execution.only-none' : 'chart.execution.none', { all });
  const [low, high] = [formatPercent(lowest.rate), formatPercent(highest.rate)];
  if (all === 1) return t('chart.execution.only', { low });
  if (n === 1) return t('chart.execution.one', { all, low });
  if (low === high) return t(n === all ? 'chart.execution.all-same' : 'chart.execution.same', { all, n, low });
  const ends = { low, high, lowest: who(rated, low, t), highest: who(rated, high, t) };
  return t(n === all ? 'chart.execution.all-range' : 'chart.execution.range', { all, n, ...ends });
}
