import { type Exact, exact } from '../model/exact.ts';
import type { Project } from '../model/project.ts';
import type { LevelPoints, LostPoints } from '../model/scored.ts';
import { equalExact } from './equal-exact.ts';
import { ExactSum } from './exact-sum.ts';

type Visit = (weight: Exact, score: Exact, label: string, level1: string, order?: number) => void;

/** Every line with a weight and declared points, the execution line first; none when no indicator row has both. */
function eachScored({ indicators, funding }: Project, visit: Visit): void {
  if (!indicators.some(({ weight, score }) => weight.value !== undefined && score.value !== undefined)) return;
  const total = funding?.rows.find(({ kind }) => kind === 'total');
  const weight = exact(total?.weight.raw ?? '');
  const score = exact(total?.score.raw ?? '');
  if (weight !== undefined && score !== undefined) visit(weight, score, '', '');
  for (const { weight, score, level1, level3, order } of indicators) {
    if (weight.value !== undefined && score.value !== undefined)
      visit(weight.value, score.value, level3, level1, order);
  }
}

/**
 * Lines of a 自评表 that were given fewer points than their weight, largest loss first, then in the order of the form.
 *
 * Units:  points, exact. Range: 0 < lost ≤ weight for sound forms; declared figures are taken as they stand.
 * Errors: never throws; empty when the form has no scores.
 */
export function lostPoints(project: Project): LostPoints[] {
  const lines: LostPoints[] = [];
  eachScored(project, (weight, score, label, level1, order) => {
    if (equalExact(weight, score)) return;
    const lost = weight.sub(score);
    if (lost.s > 0n) lines.push({ label, level1, order, weight, score, lost });
  });
  return lines.sort((a, b) => b.lost.compare(a.lost) || (a.order ?? 0) - (b.order ?? 0));
}

/** Declared weight and points by level-1 heading as printed, in the order of the form; the execution line has heading ''. */
export function pointsByLevel1(project: Project): LevelPoints[] {
  const sums = new Map<string, { weight: ExactSum; score: ExactSum }>();
  eachScored(project, (weight, score, _, level1) => {
    let sum = sums.get(level1);
    if (sum === undefined) {
      sum = { weight: new ExactSum(), score: new ExactSum() };
      sums.set(level1, sum);
    }
    sum.weight.add(weight);
    sum.score.add(score);
  });
  return [...sums].map(([level1, sum]) => ({ level1, weight: sum.weight.value(), score: sum.score.value() }));
}
