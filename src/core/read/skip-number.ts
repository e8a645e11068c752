// Digits inside a sentence that are no quantity: dates, numbering, codes, ranges and ratios.
import type { Clause } from './clauses.ts';
import { digitsEnd } from './scan-number.ts';

const skipped =
  /(?:19|20)\d\d(?:年|[-~至](?:19|20)\d\d年?|-\d{1,2}(?:-\d{1,2})?|[./]\d{1,2}[./]\d{1,2})|\d{1,2}月(?:份|底)?(?:\d{1,2}[日号])?|\d{1,2}[日号]/y;
const range = /[\d.,]+[%‰万亿个]?[-~至到]\d/y;
const yearNext = /(?:19|20)\d\d年/y;

/** Whether a number, in digits or as 百分之, begins at `at`. */
export function startsNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || (code === 0x767e && text.startsWith('百分之', at));
}

/** Dates, 第3届, A4, ranges and numbering are not quantities. */
export function skipEnd(text: string, at: number, clause: Clause): { end: number; numbering: boolean } {
  const end = digitsEnd(text, at);
  if (isPartOfMore(text, at, end)) return { end, numbering: false };
  if (at === clause.start && end > at && end - at <= 2) {
    if (text[end] === '.' && (!startsNumber(text, end + 1) || matches(yearNext, text, end + 1) > 0))
      return { end: end + 1, numbering: true };
    if (end === clause.end && (text[end] === '、' || text[end] === ')')) return { end, numbering: true };
  }
  const date = matches(skipped, text, at);
  const between = date > 0 ? 0 : matches(range, text, at);
  if (between > 0) return { end: digitsEnd(text, at + between - 1), numbering: false };
  return { end: at + date, numbering: false };
}

/** 第3届, 前10名, A4, 1.2.3, 7×24, 3/5, 1:3, and digits set apart by a space (10 000, 2 0) or a stray comma (1,2000) are not numbers to read. */
function isPartOfMore(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? '';
  if (before === '第' || before === ' ' || text[end] === ' ' || /[A-Za-z.×*]/.test(before)) return true;
  if (before === ',' && isDigit(text, at - 2)) return true;
  if (before === '前' && !/[目底月日]/.test(text[at - 2] ?? '')) return true;
  return (isRatio(before) && isDigit(text, at - 2)) || (isRatio(text[end] ?? '') && isDigit(text, end + 1));
}

const isRatio = (sign: string): boolean => sign !== '' && '/:×*'.includes(sign);
const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

/** Length of the match that starts exactly at `at`; 0 when there is none. */
function matches(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
