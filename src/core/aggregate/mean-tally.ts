import type { Mean } from '../model/comparison.ts';
import type { Exact } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import { type MissingReason, missingReasons } from '../model/missing.ts';
import { BoundedSum } from './bounded-sum.ts';

/**
 * A mean in the making: the values, how many, of how many, and why the others are missing.
 *
 * Units:  those of the values. Range: n ≤ of. Errors: never throws.
 * Rule:   with no value at all the mean is missing for the reason that comes first in `missingReasons`; `not-applicable` of nothing.
 */
export class MeanTally {
  readonly #sum = new BoundedSum();
  readonly #reasons = new Set<MissingReason>();
  #n = 0;
  #of = 0;

  add(measure: Measure<Exact>): void {
    this.#of += 1;
    if (measure.value === undefined) {
      this.#reasons.add(measure.missing);
      return;
    }
    this.#n += 1;
    this.#sum.add(measure.value);
  }

  merge(other: MeanTally): void {
    this.#of += other.#of;
    this.#n += other.#n;
    this.#sum.merge(other.#sum);
    for (const reason of other.#reasons) this.#reasons.add(reason);
  }

  mean(): Mean {
    const why = missingReasons.find((reason) => this.#reasons.has(reason)) ?? 'not-applicable';
    return { mean: this.#n === 0 ? missing(why) : known(this.#sum.over(this.#n)), n: this.#n, of: this.#of };
  }
}
