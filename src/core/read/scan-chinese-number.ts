// A count in Chinese numerals: 三, 十五, 二十, 一百二十, 两千.
import { exactInteger } from './exact-number.ts';
import type { ScannedNumber } from './scan-number.ts';

const digits = '零一二三四五六七八九';
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The count that starts at `at` in Chinese numerals, below ten thousand (万 and 亿 multiply it afterwards).
 *
 * Errors: undefined when no numeral starts there or when the numerals do not make one number (一二三).
 * Source: reading-and-scoring.md, "Numbers": only whole cells are read so; inside sentences 一 is mostly a word.
 */
export function scanChineseNumber(text: string, at: number): ScannedNumber | undefined {
  let total = 0;
  let digit = -1;
  let lastUnit = 10_000;
  let i = at;
  for (; i < text.length && i < at + 12; i += 1) {
    const sign = text[i] as string;
    const unit = tens[sign];
    const value = sign === '两' ? 2 : sign === '〇' ? 0 : digits.indexOf(sign);
    if (unit === undefined && value < 0) break;
    if (unit === undefined) {
      if (digit > 0) return undefined;
      digit = value;
      continue;
    }
    if (unit >= lastUnit || (digit <= 0 && unit !== 10)) break;
    total += (digit > 0 ? digit : 1) * unit;
    lastUnit = unit;
    digit = -1;
  }
  if (i === at) return undefined;
  return { value: exactInteger(total + Math.max(digit, 0)), end: i };
}
