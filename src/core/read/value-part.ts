// One value with its unit: 万 and 亿 multiplied out, ‰ as percent points.
import type { Exact } from '../model/exact.ts';
import type { ReadPart, ValueKind } from '../model/reading.ts';
import { exactInteger } from './exact-number.ts';
import { scanMultiplier, scanUnit } from './scan-unit.ts';

type Qualifier = NonNullable<ReadPart['qualifier']>;

/** A part from its number, the printed unit and what 万 / 亿 multiply by. */
export function valuePart(
  value: Exact,
  unit: string,
  baseUnit: string,
  factor: number,
  qualifier?: Qualifier,
  upper?: Exact,
): ReadPart {
  const baseValue = unit === '‰' ? value.div(10) : factor === 1 ? value : times(value, factor);
  const part: { -readonly [key in keyof ReadPart]: ReadPart[key] } = { value, unit, baseUnit, baseValue };
  if (qualifier) part.qualifier = qualifier;
  if (upper) part.upper = upper;
  return part;
}

function times(value: Exact, factor: number): Exact {
  if (value.d === 1n && value.n <= 9_000n && factor <= 1e12) return exactInteger(Number(value.s * value.n) * factor);
  return value.mul(factor);
}

/** The same part with a unit it did not print: 500万 and 人次 make 500 万人次; 500万 and 万元 make 500 万元, not 万万. */
export function withUnit(part: ReadPart, unit: string): ReadPart {
  if (!part.value) return part;
  const own = unitScale(part.unit);
  const given = unitScale(unit);
  const multiplier = own.multiplier || given.multiplier;
  return valuePart(
    part.value,
    multiplier + given.word,
    given.base,
    own.multiplier ? own.factor : given.factor,
    part.qualifier,
    part.upper,
  );
}

/** What a printed unit multiplies by, and what is left of it. */
export function unitScale(unit: string): { multiplier: string; factor: number; word: string; base: string } {
  const [multiplier, factor] = scanMultiplier(unit, 0) ?? ['', 1];
  const word = unit.slice(multiplier.length);
  const known = scanUnit(word, 0);
  return { multiplier, factor, word, base: known && known.end === word.length ? known.base : word };
}

/** Upper end of a range in base units. */
export function upperBase(part: ReadPart): Exact | undefined {
  if (!part.upper) return undefined;
  if (part.unit === '‰') return part.upper.div(10);
  return times(part.upper, unitScale(part.unit).factor);
}

/** What kind of value a part is, by its unit. */
export function kindOfPart(part: ReadPart): ValueKind {
  const base = part.baseUnit;
  if (base === '%') return 'percent';
  if (base === '') return part.value ? 'number' : 'date';
  if (base === '元' || base.startsWith('元/')) return 'money';
  return base === '月' || base === '年' ? 'date' : 'number';
}

/** 12月 is a month and 2021年 a year; 12个月 and 3年 are spans of time and stay values. A pair of years is no range. */
export function isCalendar(part: ReadPart): boolean {
  if (part.unit === '月') return true;
  const yearLike = (part.value?.d === 1n && part.value.n >= 1900n && part.value.n <= 2199n) ?? false;
  if (part.baseUnit === '年') return yearLike;
  return part.upper !== undefined && part.baseUnit === '' && yearLike;
}
