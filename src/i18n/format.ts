// Numbers as a page prints them. Rounding happens here and only here: half up, fixed digits.
import type { Exact, Fen, Measure, MoneyUnit } from '#core';

const minus = '−';

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** An exact number with `places` decimals, half away from zero: 2833/30 → 94.43. */
export function formatExact(value: Exact, places = 2, trim = false): string {
  const scale = 10n ** BigInt(places);
  const doubled = value.n * scale * 2n + value.d;
  const scaled = doubled / (value.d * 2n);
  const whole = grouped(String(scaled / scale));
  const fraction = places === 0 ? '' : String(scaled % scale).padStart(places, '0');
  const kept = trim ? fraction.replace(/0+$/, '') : fraction;
  const sign = value.s < 0n && scaled > 0n ? minus : '';
  return `${sign}${whole}${kept === '' ? '' : `.${kept}`}`;
}

/** A share (1 = 100 %) as a percentage with one decimal: 1.8484 → 184.8%. */
export function formatPercent(share: Exact, places = 1): string {
  return `${formatExact(share.mul(100), places)}%`;
}

/** 分 in a fixed unit with two decimals and thousands separators, without the unit's name. */
export function formatMoney(fen: Fen, unit: MoneyUnit = '万元'): string {
  const perUnit = unit === '元' ? 100n : unit === '万元' ? 1_000_000n : 10_000_000_000n;
  const amount = BigInt(Math.abs(fen));
  const scaled = (amount * 200n + perUnit) / (perUnit * 2n);
  const sign = fen < 0 && scaled > 0n ? minus : '';
  return `${sign}${grouped(String(scaled / 100n))}.${String(scaled % 100n).padStart(2, '0')}`;
}

/** A count with thousands separators. */
export function formatCount(count: number): string {
  return grouped(String(count));
}

/** The value formatted, or undefined when it is missing: the caller prints the reason. */
export function formatMeasure<T>(measure: Measure<T>, format: (value: T) => string): string | undefined {
  return measure.missing === undefined ? format(measure.value as T) : undefined;
}
