// Points by the rule in words: one number or a range, how they agree with the declared ones, the grades of a total.
import type { LineScore, RulePoints, TotalScore } from '#core';
import { formatExact, type Key } from '#i18n';

const points = (value: RulePoints['low']): string => formatExact(value, 2, true);

/** “1.13”, “12–15”; undefined when the rule gives no points. */
export function rulePoints({ points: { value } }: LineScore): string | undefined {
  if (value === undefined) return undefined;
  return value.low.equals(value.high) ? points(value.low) : `${points(value.low)}–${points(value.high)}`;
}

export const differs = ({ agreement }: LineScore): boolean => agreement === 'differs' || agreement === 'rounded';

/** The word beside the points; none where both sides are one and the same number. */
export function agreementWord({ agreement, basis }: LineScore): Key | undefined {
  if (agreement === 'rounded') return 'rule.rounded';
  if (agreement === 'differs') return basis === 'band' ? 'rule.outside' : 'rule.differs';
  return agreement === 'agrees' && basis === 'band' ? 'rule.inside' : undefined;
}

/** The ends of a total's range; undefined where both are the same. */
export function totalRange({ low, high }: TotalScore): { low: string; high: string } | undefined {
  if (low.value === undefined || high.value === undefined || low.value.equals(high.value)) return undefined;
  return { low: points(low.value), high: points(high.value) };
}

/** Grades of a total, each word once: declared, by rule, lowest, highest. */
export function gradeWords({ grades }: TotalScore): string[] {
  const words = [grades.declared, grades.byRule, grades.low, grades.high].flatMap(({ value }) => value ?? []);
  return [...new Set(words)];
}
