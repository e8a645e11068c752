// The finding of the spread: how many met the target, and how many stand at exactly 100 % when that is most of them.
import type { T } from '#i18n';
import { outcomeSentence } from './outcome-sentence.ts';
import { isExact, type SpreadPoint } from './spread-stack.ts';

export function spreadSentence(points: readonly SpreadPoint[], t: T): string {
  const n = points.length;
  const exact = points.filter(isExact).length;
  const outcomes = outcomeSentence(
    points.map(({ outcome }) => outcome),
    t,
  );
  if (exact * 2 <= n) return outcomes;
  const key = n === 1 ? 'one' : exact === n ? 'all' : 'most';
  return [outcomes, t(`chart.spread.exact-${key}`, { n, exact })].join(t('chart.space'));
}
