import Fraction from 'fraction.js';
import type { Exact } from '../model/exact.ts';

/** Beyond this common denominator a sum is kept to 30 decimals: no page prints more, and no fraction grows without end. */
const bound = 2n ** 256n;
const scale = 10n ** 30n;

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/**
 * A sum of exact numbers that can be merged with others, in any order, to the same result.
 *
 * Units:  those of what is added. Errors: never throws.
 * Range:  exact while the common denominator stays below 2^256, else to 30 decimals (error < 10^-30 per number added);
 *         which of the two depends only on what was added, never on the order.
 * Why:    completions of 100,000 forms have thousands of denominators; an exact fraction of them has millions of digits.
 */
export class BoundedSum {
  #numerator = 0n;
  #denominator = 1n;
  #whole = true;
  #fixed = 0n;

  add({ s, n, d }: Exact): void {
    const signed = s < 0n ? -n : n;
    this.#fixed += d === 1n ? signed * scale : (signed * scale) / d;
    this.#put(signed, d);
  }

  merge(other: BoundedSum): void {
    this.#fixed += other.#fixed;
    this.#whole &&= other.#whole;
    this.#put(other.#numerator, other.#denominator);
  }

  /** The sum divided by a count. */
  over(count: number): Exact {
    return this.#whole
      ? new Fraction(this.#numerator, this.#denominator * BigInt(count))
      : new Fraction(this.#fixed, scale * BigInt(count));
  }

  #put(numerator: bigint, denominator: bigint): void {
    if (!this.#whole) return;
    if (denominator !== this.#denominator && this.#denominator % denominator !== 0n) {
      const wider = (this.#denominator / gcd(this.#denominator, denominator)) * denominator;
      this.#numerator *= wider / this.#denominator;
      this.#denominator = wider;
      if (wider > bound) this.#whole = false;
    }
    this.#numerator += denominator === this.#denominator ? numerator : numerator * (this.#denominator / denominator);
  }
}
