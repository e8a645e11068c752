// What one 自评表 says in the first ten seconds, and which headings of the form it leaves empty.
import type { Exact, ProjectView } from '#core';
import { formatExact, type T } from '#i18n';
import { moneySentence } from '../report/report-lede.ts';

export function projectLede(project: ProjectView, t: T): string {
  const { counts, declaredScore, money, total } = project;
  const points = (value: Exact): string => formatExact(value, 2, true);
  const sentences = [moneySentence(money, t)];
  if (declaredScore.value !== undefined && total.byRule.value !== undefined)
    sentences.push(t('lede.scoreRule', { score: points(declaredScore.value), rule: points(total.byRule.value) }));
  else if (declaredScore.value !== undefined) sentences.push(t('lede.score', { score: points(declaredScore.value) }));
  if (counts.comparable > 0)
    sentences.push(
      t(counts.met === counts.comparable ? 'lede.rowsAll' : 'lede.rows', {
        all: counts.all,
        comparable: counts.comparable,
        met: counts.met,
        short: counts.comparable - counts.met,
      }),
    );
  else if (counts.all > 0) sentences.push(t('lede.rowsNone', { all: counts.all }));
  return sentences.join(t.language === 'zh' ? '' : ' ');
}

export function emptySentence({ emptyLevels }: ProjectView, t: T): string | undefined {
  if (emptyLevels.length === 0) return undefined;
  const names = emptyLevels.map(({ level1, level2 }) => (level2 === '' ? level1 : level2));
  return t('indicator.empty', { names: names.join(t('list.and')), count: names.length });
}
