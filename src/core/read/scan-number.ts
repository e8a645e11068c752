// A number in Arabic digits inside a normalised text.
import type { Exact } from '../model/exact.ts';
import { exactDecimal, exactDigits } from './exact-number.ts';

export interface ScannedNumber {
  readonly value: Exact;
  readonly end: number;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Index after the digits that start at `at`. */
export function digitsEnd(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i += 1;
  return i;
}

/**
 * The number that starts at `at`: digits, thousands separators, a decimal part, an optional minus.
 *
 * Range:  up to 18 digits and 12 decimals, exact.
 * Errors: undefined when no number starts there, when it is longer, or when it goes on as 1.2.3.
 * Source: reading-and-scoring.md, "Numbers".
 */
export function scanNumber(text: string, at: number): ScannedNumber | undefined {
  const negative = text.charCodeAt(at) === 45;
  const start = negative ? at + 1 : at;
  let end = digitsEnd(text, start);
  if (end === start || end - start > 18) return undefined;
  let digits = '';
  if (text.charCodeAt(end) === 44 && end - start <= 3) {
    const grouped = groupsEnd(text, end);
    if (grouped > end) {
      end = grouped;
      digits = text.slice(start, end).replaceAll(',', '');
    }
  }
  if (digits === '') digits = text.slice(start, end);
  let decimals = 0;
  if (text.charCodeAt(end) === 46) {
    const point = digitsEnd(text, end + 1);
    decimals = point - end - 1;
    if (decimals > 12 || (decimals > 0 && text.charCodeAt(point) === 46 && isDigit(text.charCodeAt(point + 1))))
      return undefined;
    if (decimals > 0) {
      digits += text.slice(end, point);
      end = point;
    }
  }
  const value =
    digits.length <= 15
      ? exactDecimal(Number(decimals === 0 ? digits : digits.replace('.', '')), decimals)
      : exactDigits(digits);
  return value && { value: negative ? value.neg() : value, end };
}

/** Index after groups of “,” and exactly three digits; `at` itself when there is none. */
function groupsEnd(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 44 && digitsEnd(text, i + 1) === i + 4) i += 4;
  return i;
}
