// Exact numbers: scores, weights and ratios are fractions to the end and are rounded once, where a page prints them.
import Fraction from 'fraction.js';

export type Exact = Fraction;

/** A plain decimal such as "92.5" or "-3" as an exact fraction; undefined for anything else. */
export function exact(text: string): Exact | undefined {
  return /^-?\d{1,18}(\.\d{1,12})?$/.test(text) ? new Fraction(text) : undefined;
}

export const zero: Exact = new Fraction(0);
