import type { TransferSum } from '../model/comparison.ts';
import type { Fen } from '../model/money.ts';
import type { Money } from '../model/scored.ts';
import type { HandedDown } from './handed-down.ts';
import { AmountTally } from './money-tally.ts';

const sides = ['budget', 'executed'] as const;

/**
 * Money handed down, and what is left without it.
 *
 * Units:  分. Range: own ≤ gross for amounts ≥ 0.
 * Rule:   a report that hands money down but states it for the other side only, or states more than its entries hold,
 *         is left out of `own` of that side: an invented split is worse than a smaller n.
 * Errors: never throws.
 */
export class TransferTally {
  readonly #sums = { budget: 0, executed: 0 };
  #reports = 0;
  readonly #own = { budget: new AmountTally(), executed: new AmountTally() };

  /** One report with the money of its entries. */
  add(handed: HandedDown, entries: readonly Money[]): void {
    const any = handed.budget !== undefined || handed.executed !== undefined;
    if (any) this.#reports += 1;
    for (const side of sides) {
      this.#sums[side] += handed[side] ?? 0;
      const stated = entries.flatMap((money): Fen[] => (money[side].value === undefined ? [] : [money[side].value]));
      const left = stated.reduce((all, fen) => all + fen, 0) - (handed[side] ?? 0);
      const unclear = any && (handed[side] === undefined || left < 0);
      this.#own[side].addSum(unclear ? 0 : left, unclear ? 0 : stated.length, entries.length);
    }
  }

  merge(other: TransferTally): void {
    this.#reports += other.#reports;
    for (const side of sides) {
      this.#sums[side] += other.#sums[side];
      this.#own[side].merge(other.#own[side]);
    }
  }

  value(): TransferSum {
    const { budget, executed } = this.#own;
    return { ...this.#sums, reports: this.#reports, own: { budget: budget.value(), executed: executed.value() } };
  }
}
