// How many points were lost and under which heading; and a word when the rows and the total do not agree.
import type { Exact } from '#core';
import { formatExact, type T } from '#i18n';
import type { ScoredProject } from './points-lost.ts';

const points = (value: Exact): string => formatExact(value, 2, true);
const sum = (values: readonly Exact[]): Exact | undefined =>
  values.length === 0 ? undefined : values.reduce((all, value) => all.add(value));

function lossByLevel1({ lost }: ScoredProject): { level1: string; points: Exact }[] {
  const losses = new Map<string, Exact>();
  for (const row of lost.filter((each) => each.lost.compare(0) > 0)) {
    losses.set(row.level1, losses.get(row.level1)?.add(row.lost) ?? row.lost);
  }
  return [...losses].map(([level1, value]) => ({ level1, points: value })).sort((a, b) => b.points.compare(a.points));
}

export function lostSentence(project: ScoredProject, t: T): string {
  const losses = lossByLevel1(project);
  const total = sum(losses.map((loss) => loss.points));
  const [largest] = losses;
  if (total === undefined || largest === undefined) return t('chart.lost.nothing');
  const values = {
    lost: points(total),
    n: project.lost.filter((each) => each.lost.compare(0) > 0).length,
    level1: largest.level1 || t('chart.lost.execution'),
  };
  if (losses.length === 1) return t('chart.lost.finding-one', values);
  return t('chart.lost.finding-most', { ...values, most: points(largest.points) });
}

/** The loss by the form's own total, when it differs from the rows added up. */
export function lostNote(project: ScoredProject, t: T): string | undefined {
  const weight = project.declaredTotal?.weight;
  const score = project.declaredScore;
  if (weight === undefined || weight.missing !== undefined || score.missing !== undefined) return undefined;
  const stated = weight.value.sub(score.value);
  const rows = sum(project.lost.map((each) => each.lost));
  if (rows === undefined || rows.equals(stated)) return undefined;
  const values = {
    weight: points(weight.value),
    score: points(score.value),
    stated: points(stated),
    rows: points(rows),
  };
  return t('chart.lost.note', values);
}
