// A reading in its plainest notation: reading the print gives the same value again.
import type { Operator, ReadPart, ValueReading } from '../model/reading.ts';
import { plainDecimal } from './exact-number.ts';

const signs: Readonly<Record<Operator, string>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=', range: '' };

/**
 * The reading as a cell could print it: “≥ 30 个”, “500 万人次”, “30 次，完成指标值的 150%”.
 *
 * Errors: never throws; a cell that was not read is printed as it is.
 * Source: issue “Reader”: idempotent on its own printed form.
 */
export function printValue(reading: ValueReading): string {
  if (reading.status === 'not-read') return reading.raw;
  const sign = reading.operator ? signs[reading.operator] : '';
  const parts = reading.parts.map((part) => printPart(part, sign)).join('；');
  return reading.claimedCompletion ? `${parts}，完成指标值的 ${plainDecimal(reading.claimedCompletion)}%` : parts;
}

function printPart(part: ReadPart, sign: string): string {
  const head = sign === '' ? (part.qualifier === 'at-most' ? '≤ ' : '') : `${sign} `;
  if (!part.value || part.word) return head + printWord(part.word ?? '');
  const about = part.qualifier === 'about' ? '约' : '';
  const more = part.qualifier === 'at-least' ? '余' : '';
  const upper = part.upper ? `${part.unit}-${plainDecimal(part.upper)}` : '';
  const gap = part.unit === '' || more ? '' : ' ';
  return `${head}${about}${plainDecimal(part.value)}${upper}${more}${gap}${part.unit}`;
}

/** ISO words as a form prints them; other words as they are. */
function printWord(word: string): string {
  return word
    .split('/')
    .map((one) => (/^(\d{4}|-)(-\d{2}){0,2}$/.test(one) ? printIso(one) : one))
    .join(/^[\d-]+\/[\d-]+$/.test(word) ? '至' : '/');
}

function printIso(word: string): string {
  const [year = '', month, day] = word.startsWith('--') ? ['', ...word.slice(2).split('-')] : word.split('-');
  return (year ? `${year}年` : '') + (month ? `${Number(month)}月` : '') + (day ? `${Number(day)}日` : '');
}
