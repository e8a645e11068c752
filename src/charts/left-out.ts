// Which rows have no completion rate, and why: the note under a chart.
import { keyOf, type T } from '#i18n';
import type { ChartIndicator } from './outcome.ts';

function reasonOf({ reading }: ChartIndicator): string {
  if (reading.target.kind === 'empty') return 'no-target';
  if (reading.actual.kind === 'empty') return 'no-actual';
  const kinds = [reading.target.kind, reading.actual.kind];
  if (kinds.includes('compound')) return 'compound';
  if (reading.notes.includes('threshold-as-result')) return 'threshold';
  if (reading.met.missing === undefined) return 'judged';
  if (kinds.includes('date')) return 'date';
  if (kinds.some((kind) => kind === 'text' || kind === 'grade' || kind === 'status')) return 'words';
  return reading.completion.missing ?? 'not-comparable';
}

/** “全表 29 项，图中画出 26 项；未画出的 3 项：…”; undefined when every row is drawn. */
export function leftOutNote(rows: readonly ChartIndicator[], t: T): string | undefined {
  const out = rows.filter((row) => row.reading.completion.missing !== undefined);
  if (out.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const row of out) counts.set(reasonOf(row), (counts.get(reasonOf(row)) ?? 0) + 1);
  const reasons = [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([reason, n]) => t('chart.left-out.reason', { n, why: t(keyOf(`chart.left-out.${reason}`)) }));
  return t('chart.left-out', {
    all: rows.length,
    drawn: rows.length - out.length,
    n: out.length,
    reasons: reasons.join(t('chart.separator')),
  });
}
