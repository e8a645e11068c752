// One sentence for “how many met the target”, grammatical for none, one and all.
import type { T } from '#i18n';
import type { Outcome } from './outcome.ts';

export function outcomeSentence(outcomes: readonly Outcome[], t: T): string {
  const n = outcomes.length;
  const count = (outcome: Outcome): number => outcomes.filter((each) => each === outcome).length;
  const [met, short, unjudged] = [count('met'), count('short'), count('unjudged')];
  if (unjudged > 0) return t('chart.outcome.mixed', { n, met, short, unjudged });
  if (n === 1) return t(met === 1 ? 'chart.outcome.one-met' : 'chart.outcome.one-short');
  if (met === n) return t('chart.outcome.all', { n });
  if (short === n) return t('chart.outcome.none', { n });
  return t('chart.outcome.some', { n, met, short });
}
