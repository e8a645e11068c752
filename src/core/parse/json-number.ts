// A JSON number, refused when a double would hold another number than the one written.
import { JsonFault } from './json-fault.ts';

const pattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** The literal at an offset, and whether a double holds it; throws where there is none. */
export function jsonNumber(text: string, offset: number): { literal: string; isHeld: boolean } {
  pattern.lastIndex = offset;
  const literal = pattern.exec(text)?.[0];
  if (literal === undefined) throw new JsonFault('json/syntax', offset, 'json-value');
  const end = offset + literal.length;
  if (/[\w.+]/.test(text[end] ?? '')) throw new JsonFault('json/syntax', end, 'json-number');
  return { literal, isHeld: isHeldExactly(literal) };
}

/** True when the double nearest to the literal prints as the same number. */
function isHeldExactly(literal: string): boolean {
  const value = Number(literal);
  if (!Number.isFinite(value)) return false;
  return canonical(literal) === canonical(String(value));
}

/** Significant digits and the power of ten of the last one: 1.50e3 → 15e2. */
function canonical(literal: string): string {
  const [mantissa = '', power = '0'] = literal.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = stripZeros(whole + fraction);
  if (digits.text === '') return '0';
  const sign = mantissa.startsWith('-') ? '-' : '';
  return `${sign}${digits.text}e${Number(power) - fraction.length + digits.dropped}`;
}

function stripZeros(digits: string): { text: string; dropped: number } {
  let start = 0;
  while (digits[start] === '0') start++;
  let end = digits.length;
  while (end > start && digits[end - 1] === '0') end--;
  return { text: digits.slice(start, end), dropped: digits.length - end };
}
