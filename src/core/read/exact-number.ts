// Exact numbers from digits. Whole numbers up to ten thousand are made once and shared: most cells hold one.
import Fraction from 'fraction.js';
import { type Exact, exact } from '../model/exact.ts';

const small: Exact[] = [];

/** A whole number, exact. `n` must be a safe integer. */
export function exactInteger(n: number): Exact {
  if (n < 0 || n > 10_000) return new Fraction(n);
  small[n] ??= new Fraction(n);
  return small[n] as Exact;
}

/** mantissa ÷ 10^decimals, exact. Both must be safe, non-negative integers. */
export function exactDecimal(mantissa: number, decimals: number): Exact {
  return decimals === 0 ? exactInteger(mantissa) : new Fraction(mantissa, 10 ** decimals);
}

/** Digits with an optional decimal part, any length up to 18 + 12; undefined beyond. */
export function exactDigits(digits: string): Exact | undefined {
  return exact(digits);
}

/** −1, 0 or 1. Whole numbers are compared without a division. */
export function compareExact(a: Exact, b: Exact): number {
  if (a === b) return 0;
  if (a.d !== 1n || b.d !== 1n) return a.compare(b);
  const left = a.s * a.n;
  const right = b.s * b.n;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A plain decimal when it ends within 12 places, otherwise n/d. For printing back, never for display to people. */
export function plainDecimal(value: Exact): string {
  let scale = 1n;
  for (let places = 0; places <= 12; places += 1, scale *= 10n) {
    if (scale % value.d !== 0n) continue;
    const digits = ((value.n * scale) / value.d).toString().padStart(places + 1, '0');
    const sign = value.s < 0n ? '-' : '';
    return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }
  return value.toFraction();
}
