// A cell as digits and words that mean the same in CSV and JSON: no separators, no units, exact where a decimal can be.
import type { Exact } from '#core';
import type { Cell, ColumnType } from './table.ts';

/** Decimals of a share; the exact share is the quotient of the two amounts in the same row. */
const shareDecimals = 6;

function decimalPlaces(value: Exact): number | undefined {
  for (let places = 0, scale = 1n; places <= 12; places += 1, scale *= 10n)
    if ((scale * value.n) % value.d === 0n) return places;
  return undefined;
}

/** Half away from zero, as everywhere. */
function fixed(value: Exact, places: number): string {
  const scale = 10n ** BigInt(places);
  const digits = String((value.n * scale * 2n + value.d) / (value.d * 2n)).padStart(places + 1, '0');
  const sign = value.s < 0n && /[1-9]/.test(digits) ? '-' : '';
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** 分 as 元 with two decimals. */
function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A decimal that ends is printed whole; any other number as a fraction: 2833/30. */
function exactText(value: Exact): string {
  const places = decimalPlaces(value);
  return places === undefined ? value.toFraction() : fixed(value, places);
}

/** The printed cell; '' when there is no value. */
export function printCell(cell: Cell, type: ColumnType): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return type === 'money' ? yuan(cell) : String(cell);
  if ('missing' in cell) return '';
  return type === 'percent'
    ? fixed(cell, Math.min(decimalPlaces(cell) ?? shareDecimals, shareDecimals))
    : exactText(cell);
}
