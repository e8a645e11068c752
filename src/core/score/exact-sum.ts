import Fraction from 'fraction.js';
import type { Exact } from '../model/exact.ts';

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/**
 * A sum of exact numbers that is reduced once, at the end.
 *
 * Units:  those of what is added. Range: any. Errors: never throws.
 * Why: a page may add hundreds of thousands of points; a common denominator is almost always 1, 2 or 10.
 */
export class ExactSum {
  #numerator = 0n;
  #denominator = 1n;

  add(value: Exact): void {
    const { s, n, d } = value;
    if (d !== this.#denominator && this.#denominator % d !== 0n) {
      const wider = (this.#denominator / gcd(this.#denominator, d)) * d;
      this.#numerator *= wider / this.#denominator;
      this.#denominator = wider;
    }
    const part = d === this.#denominator ? n : n * (this.#denominator / d);
    this.#numerator += s < 0n ? -part : part;
  }

  value(): Exact {
    return new Fraction(this.#numerator, this.#denominator);
  }
}

/** Σ values, exact; 0 for none. Never throws. */
export function exactSum(values: Iterable<Exact>): Exact {
  const sum = new ExactSum();
  for (const value of values) sum.add(value);
  return sum.value();
}
