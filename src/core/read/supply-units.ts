// A unit that one cell leaves out is taken from its column, the indicator's name or the other cell; each time a note says so.
import { type Exact, zero } from '../model/exact.ts';
import type { IndicatorText, ReadingNote, ReadPart } from '../model/reading.ts';
import { compareExact, exactInteger } from './exact-number.ts';
import { normalise } from './normalise.ts';
import { scanUnit } from './scan-unit.ts';
import { unitScale, withUnit } from './value-part.ts';
import { moneyWords, monthWords, namedUnits, shareWords } from './words/directions.ts';
import { dashes } from './words/statuses.ts';

const one = exactInteger(1);
const share = new RegExp(shareWords.join('|'));
const month = new RegExp(monthWords.join('|'));
const money = new RegExp(moneyWords.join('|'));
const inBrackets = /\(([^()\d]{1,6})\)$/;

export interface Supplied {
  readonly target: ReadPart;
  readonly actual?: ReadPart;
  readonly notes: readonly ReadingNote[];
}

/**
 * Units for one target value and, when there is one, the actual value beside it.
 *
 * Never supplies % to a number up to 1 beside one above 1 (0.97 may be 97 %), nor 万 to a number a hundred times the other.
 * Source: reading-and-scoring.md, "Units" and "Percent"; 内蒙古 lines 121–122, 151–152.
 */
export function supplyUnits(target: ReadPart, actual: ReadPart | undefined, text: IndicatorText): Supplied {
  if (target.baseUnit !== '') {
    if (actual?.baseUnit === '' && plausible(actual, target)) {
      return { target, actual: withUnit(actual, target.unit), notes: ['unit-from-target'] };
    }
    return { target, actual, notes: [] };
  }
  const found = stated(target, text) ?? fromActual(target, actual) ?? implied(target, actual, text);
  if (!found) return { target, actual, notes: [] };
  const full = withUnit(target, found.unit);
  const filled = actual && actual.baseUnit === '' && plausible(actual, full) ? withUnit(actual, found.unit) : actual;
  return { target: full, actual: filled, notes: [found.note] };
}

type Source = { unit: string; note: ReadingNote } | undefined;

function stated(target: ReadPart, { unit, indicator }: IndicatorText): Source {
  const column = unit ? normalise(unit.trim()) : '';
  if (column !== '' && !dashes.has(column) && column !== '无') return { unit: column, note: 'unit-from-column' };
  const named = indicator?.length ? inBrackets.exec(normalise(indicator.trim()))?.[1] : undefined;
  if (named === undefined) return undefined;
  const base = unitScale(named).word;
  if (base === '' || scanUnit(base, 0)?.end !== base.length || target.unit === named) return undefined;
  return { unit: named, note: 'unit-from-name' };
}

function fromActual(target: ReadPart, actual: ReadPart | undefined): Source {
  if (!actual || actual.baseUnit === '' || !plausible(target, actual)) return undefined;
  return { unit: actual.unit, note: 'unit-from-actual' };
}

function implied(target: ReadPart, actual: ReadPart | undefined, { indicator = '' }: IndicatorText): Source {
  if (indicator === '') return undefined;
  const value = target.value ?? zero;
  if (target.unit === '' && share.test(indicator)) {
    return smallShare(value) ? undefined : { unit: '%', note: 'percent-assumed' };
  }
  if (target.unit === '' && month.test(indicator) && value.d === 1n && value.n >= 1n && value.n <= 12n) {
    return { unit: '月', note: 'unit-from-name' };
  }
  if (target.unit !== '' && !actual?.baseUnit && money.test(indicator)) return { unit: '元', note: 'unit-from-name' };
  const named = namedUnits.find(([word]) => indicator.trimEnd().endsWith(word));
  return named && { unit: named[1], note: 'unit-from-name' };
}

const smallShare = (value: Exact): boolean => compareExact(value, zero) > 0 && compareExact(value, one) <= 0;

/** Whether a bare number can be in the unit of the other. */
function plausible(bare: ReadPart, other: ReadPart): boolean {
  if (!bare.value || !other.value) return false;
  if (other.baseUnit === '%')
    return bare.unit === '' && !(smallShare(bare.value) && compareExact(other.value, one) > 0);
  if (bare.unit !== '' || unitScale(other.unit).factor === 1) return true;
  return compareExact(bare.value, other.value.mul(100)) < 0;
}
