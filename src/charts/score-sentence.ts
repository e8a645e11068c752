// The declared total beside the rule's own, in words: which is higher, whether the rule allows it, and the grade of each.
import { formatExact, type T } from '#i18n';
import { pointOf, type ScorePoint } from './score-points.ts';

const print = (point: ScorePoint | undefined): string =>
  point === undefined ? '' : formatExact(point.points, 2, true);

function totals(points: readonly ScorePoint[], t: T): string {
  const [declared, rule] = [pointOf(points, 'declared'), pointOf(points, 'rule')];
  const values = { declared: print(declared), rule: print(rule) };
  if (declared === undefined) return t('chart.score.find-rule', values);
  if (rule === undefined) return t('chart.score.find-declared', values);
  const gap = declared.points.sub(rule.points);
  if (gap.n === 0n) return t('chart.score.find-same', values);
  const key = gap.s < 0n ? 'chart.score.find-lower' : 'chart.score.find-higher';
  return t(key, { ...values, gap: formatExact(gap.abs(), 2, true) });
}

function range(points: readonly ScorePoint[], t: T): string | undefined {
  const [declared, low, high] = [pointOf(points, 'declared'), pointOf(points, 'low'), pointOf(points, 'high')];
  if (low === undefined || high === undefined) return undefined;
  const values = { low: print(low), high: print(high) };
  if (declared === undefined) return t('chart.score.range-only', values);
  if (declared.points.compare(low.points) < 0) return t('chart.score.range-below', values);
  if (declared.points.compare(high.points) > 0) return t('chart.score.range-above', values);
  return t('chart.score.range-inside', values);
}

function grades(points: readonly ScorePoint[], t: T): string | undefined {
  const graded = points.filter((point) => point.grade !== undefined);
  const [first] = graded;
  if (first?.grade === undefined) return undefined;
  if (graded.length === 1) return t('chart.score.grades-one', { grade: first.grade });
  if (graded.every(({ grade }) => grade === first.grade)) return t('chart.score.grades-same', { grade: first.grade });
  const each = graded.map(({ which, grade = '' }) =>
    t('chart.score.grade-of', { which: t(`chart.score.${which}`), grade }),
  );
  return t('chart.score.grades-differ', { grades: each.join(t('chart.separator.short')) });
}

export function scoreSentence(points: readonly ScorePoint[], t: T): string {
  const sentences = [totals(points, t), range(points, t), grades(points, t)];
  return sentences.filter((sentence) => sentence !== undefined).join(t('chart.space'));
}
