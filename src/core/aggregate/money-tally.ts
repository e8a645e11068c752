import Fraction from 'fraction.js';
import type { AmountSum, MoneySum } from '../model/comparison.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { Fen } from '../model/money.ts';
import type { Money } from '../model/scored.ts';

/** Σ of one amount over the entries that state it. Units: 分. Range: n ≤ of; the sum is missing when n = 0. Never throws. */
export class AmountTally {
  #sum = 0;
  #n = 0;
  #of = 0;

  add(amount: Measure<Fen>): void {
    this.#of += 1;
    if (amount.value === undefined) return;
    this.#n += 1;
    this.#sum += amount.value;
  }

  /** A sum made elsewhere, of `n` of `of` entries. */
  addSum(sum: Fen, n: number, of: number): void {
    this.#sum += sum;
    this.#n += n;
    this.#of += of;
  }

  merge(other: AmountTally): void {
    this.addSum(other.#sum, other.#n, other.#of);
  }

  value(): AmountSum {
    const sum = this.#n > 0 ? known(this.#sum) : missing(this.#of === 0 ? 'not-applicable' : 'not-stated');
    return { sum, n: this.#n, of: this.#of };
  }
}

/**
 * Σ budget, Σ executed and their rate over the entries that state both.
 *
 * Units:  分; the rate is an exact share. Range: withBoth ≤ of.
 * Errors: never throws. The rate is missing when no entry states both, and `no-budget` when the budgets add to 0.
 */
export class MoneyTally {
  #budget = 0;
  #executed = 0;
  #withBoth = 0;
  #of = 0;

  add({ budget, executed }: Money): void {
    this.#of += 1;
    if (budget.value === undefined || executed.value === undefined) return;
    this.#withBoth += 1;
    this.#budget += budget.value;
    this.#executed += executed.value;
  }

  merge(other: MoneyTally): void {
    this.#budget += other.#budget;
    this.#executed += other.#executed;
    this.#withBoth += other.#withBoth;
    this.#of += other.#of;
  }

  value(): MoneySum {
    return {
      budget: this.#budget,
      executed: this.#executed,
      rate: this.#rate(),
      withBoth: this.#withBoth,
      of: this.#of,
    };
  }

  #rate(): MoneySum['rate'] {
    if (this.#withBoth === 0) return missing(this.#of === 0 ? 'not-applicable' : 'not-stated');
    return this.#budget === 0 ? missing('no-budget') : known(new Fraction(this.#executed, this.#budget));
  }
}
