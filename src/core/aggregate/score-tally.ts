import type { LevelLoss, ScoreSum } from '../model/comparison.ts';
import type { Exact } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { LevelPoints, TotalScore } from '../model/scored.ts';
import { BoundedSum } from './bounded-sum.ts';
import { MeanTally } from './mean-tally.ts';

const means = ['declared', 'byRule', 'low', 'high', 'lost'] as const;

/** One scored form: its totals and its points by level-1 heading, already canonical. */
export interface ScoredForm {
  readonly total: Pick<TotalScore, 'declared' | 'byRule' | 'low' | 'high'>;
  readonly byLevel1: readonly LevelPoints[];
}

interface Loss {
  readonly weight: BoundedSum;
  readonly score: BoundedSum;
  forms: number;
}

/**
 * Scores and lost points of the forms under one standard.
 *
 * Units:  points, exact. Range: means over n of the forms. A heading is counted once per form, however many rows it has.
 * Errors: never throws. Rule: scores of different standards never meet here.
 */
export class ScoreTally {
  readonly #means = {
    declared: new MeanTally(),
    byRule: new MeanTally(),
    low: new MeanTally(),
    high: new MeanTally(),
    lost: new MeanTally(),
  };
  readonly #levels = new Map<string, Loss>();

  add({ total, byLevel1 }: ScoredForm): void {
    for (const name of ['declared', 'byRule', 'low', 'high'] as const) this.#means[name].add(total[name]);
    this.#means.lost.add(lostOf(byLevel1));
    const seen = new Set<string>();
    for (const { level1, weight, score } of byLevel1) {
      const loss = this.#level(level1);
      if (!seen.has(level1)) loss.forms += 1;
      seen.add(level1);
      loss.weight.add(weight);
      loss.score.add(score);
    }
  }

  merge(other: ScoreTally): void {
    for (const name of means) this.#means[name].merge(other.#means[name]);
    for (const [level1, { weight, score, forms }] of other.#levels) {
      const loss = this.#level(level1);
      loss.weight.merge(weight);
      loss.score.merge(score);
      loss.forms += forms;
    }
  }

  scores(standard: string): ScoreSum {
    const { declared, byRule, low, high, lost } = this.#means;
    return {
      standard,
      declared: declared.mean(),
      byRule: byRule.mean(),
      low: low.mean(),
      high: high.mean(),
      lost: lost.mean(),
    };
  }

  /** By heading, in the order of their code points, the execution line first. */
  losses(standard: string): LevelLoss[] {
    return [...this.#levels]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([level1, sums]) => {
        const [weight, score] = [sums.weight.over(1), sums.score.over(1)];
        return { standard, level1, weight, score, lost: weight.sub(score), forms: sums.forms };
      });
  }

  #level(level1: string): Loss {
    const found = this.#levels.get(level1) ?? { weight: new BoundedSum(), score: new BoundedSum(), forms: 0 };
    this.#levels.set(level1, found);
    return found;
  }
}

function lostOf(byLevel1: readonly LevelPoints[]): Measure<Exact> {
  const [first, ...rest] = byLevel1.map(({ weight, score }) => weight.sub(score));
  return first === undefined ? missing('not-stated') : known(rest.reduce((all, lost) => all.add(lost), first));
}
