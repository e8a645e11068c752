// A number with everything that belongs to it: 500万人次, 3000余家, 80%-90%, 30个以上, 85%左右.
import type { Operator, ReadPart } from '../model/reading.ts';
import { exactInteger } from './exact-number.ts';
import { scanChineseNumber } from './scan-chinese-number.ts';
import { scanNumber } from './scan-number.ts';
import { type ScannedUnit, scanMultiplier, scanUnit } from './scan-unit.ts';
import { valuePart } from './value-part.ts';
import { aboutAfter, moreThan, wordsAfter } from './words/operators.ts';

export interface Quantity {
  readonly part: ReadPart;
  /** 以上, 以内 …, or the sign or word before the number. */
  readonly operator?: Operator;
  readonly start: number;
  readonly end: number;
}

const more: ReadonlySet<string> = new Set(moreThan);
const ofHundred = '百分之';

/**
 * The quantity that starts at `at`.
 *
 * Units:  the part keeps the printed unit and holds the value in base units too (万, 亿 multiplied out, ‰ as %).
 * Errors: undefined when no number starts there.
 * Source: reading-and-scoring.md, "Numbers", "Units", "Percent".
 */
export function scanQuantity(text: string, at: number, chinese = false): Quantity | undefined {
  if (text.startsWith(ofHundred, at)) return percentInWords(text, at);
  const number = scanNumber(text, at) ?? (chinese ? scanChineseNumber(text, at) : undefined);
  if (!number) return undefined;
  let i = number.end;
  let bound = more.has(text[i] ?? '');
  if (bound) i += 1;
  const [multiplier, factor] = scanMultiplier(text, i) ?? ['', 1];
  i += multiplier.length;
  if (!bound && more.has(text[i] ?? '')) {
    bound = true;
    i += 1;
  }
  const unit = scanUnit(text, i) ?? inBrackets(text, i);
  if (unit) i = unit.end;
  const after = scanAfter(text, i);
  const qualifier = bound ? 'at-least' : after.about ? 'about' : undefined;
  const part = valuePart(number.value, multiplier + (unit?.word ?? ''), unit?.base ?? '', factor, qualifier);
  return { part, operator: after.operator, start: at, end: after.end };
}

/** 100（人次）: the unit in brackets right after the number. */
function inBrackets(text: string, at: number): ScannedUnit | undefined {
  const unit = text[at] === '(' ? scanUnit(text, at + 1) : undefined;
  return unit && text[unit.end] === ')' ? { ...unit, end: unit.end + 1 } : undefined;
}

function percentInWords(text: string, at: number): Quantity | undefined {
  const from = at + ofHundred.length;
  const number = scanNumber(text, from) ?? whole(text, from) ?? scanChineseNumber(text, from);
  if (!number) return undefined;
  const after = scanAfter(text, number.end);
  return {
    part: valuePart(number.value, '%', '%', 1, after.about ? 'about' : undefined),
    operator: after.operator,
    start: at,
    end: after.end,
  };
}

const whole = (text: string, at: number) => (text[at] === '百' ? { value: exactInteger(100), end: at + 1 } : undefined);

const afterFirst = new Set([...wordsAfter.keys(), ...aboutAfter, '内'].map((word) => word[0]));

/** “3天内” ends there; “3家内蒙古企业” does not. */
const endsThere = /^(?:$|[,;。:()]|完成|办结|办理|支付|到位)/;

function scanAfter(text: string, at: number): { operator?: Operator; about: boolean; end: number } {
  if (afterFirst.has(text[at])) {
    for (const [word, operator] of wordsAfter) {
      if (text.startsWith(word, at)) return { operator, about: false, end: at + word.length };
    }
    if (text[at] === '内' && endsThere.test(text.slice(at + 1, at + 3)))
      return { operator: '<=', about: false, end: at + 1 };
    for (const word of aboutAfter) {
      if (text.startsWith(word, at)) return { about: true, end: at + word.length };
    }
  }
  return { about: false, end: at };
}
