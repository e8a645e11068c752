// A cell that is one value and nothing else: ≥ 30 个, 500万人次, 80%-90%, 39.
import type { Operator, ReadPart } from '../model/reading.ts';
import { compareExact } from './exact-number.ts';
import { scanBefore } from './scan-before.ts';
import { type Quantity, scanQuantity } from './scan-quantity.ts';
import { isCalendar, valuePart } from './value-part.ts';

export interface Direct {
  readonly part: ReadPart;
  readonly operator?: Operator;
  readonly angle: boolean;
}

const unknownUnit = /^(?:[\u4e00-\u9fff]{1,4}|[A-Za-z]{2,5})$/;
const notAUnit = /[余多约近以左右上下内年月日第十百千万亿至到完优良差未无]/;

/**
 * The whole normalised text as one value.
 *
 * Errors: undefined when anything is left over, and for 12月 and 2021年, which are dates.
 * Source: reading-and-scoring.md, "Reading a cell".
 */
export function scanDirect(text: string, chinese = false): Direct | undefined {
  const before = scanBefore(text);
  const first = scanQuantity(text, before.at, chinese);
  if (!first) return undefined;
  const { part, operator, end } = withRest(text, first);
  if (end !== text.length || isCalendar(part)) return undefined;
  const qualified = before.about && !part.qualifier ? { ...part, qualifier: 'about' as const } : part;
  return { part: qualified, operator: operator ?? before.operator, angle: before.angle };
}

function withRest(text: string, first: Quantity): { part: ReadPart; operator?: Operator; end: number } {
  if (first.end === text.length) return first;
  const joint = jointEnd(text, first.end);
  if (joint > first.end && !first.part.qualifier) return asRange(first, scanQuantity(text, joint)) ?? first;
  const rest = first.part.baseUnit === '' && !first.operator ? text.slice(first.end) : '';
  if (rest === '' || !unknownUnit.test(rest) || notAUnit.test(rest)) return first;
  return {
    part: { ...first.part, unit: first.part.unit + rest, baseUnit: rest },
    operator: first.operator,
    end: text.length,
  };
}

function asRange(
  low: Quantity,
  high: Quantity | undefined,
): { part: ReadPart; operator: Operator; end: number } | undefined {
  if (!high?.part.value || !low.part.value || high.part.qualifier || high.operator || low.operator) return undefined;
  if (low.part.unit !== '' && low.part.unit !== high.part.unit) return undefined;
  if (compareExact(low.part.value, high.part.value) >= 0) return undefined;
  const { unit, baseUnit, value, baseValue } = high.part;
  const factor = value.n === 0n || !baseValue || unit === '‰' ? 1 : Number(baseValue.div(value).n);
  return {
    part: valuePart(low.part.value, unit, baseUnit, factor, undefined, value),
    operator: 'range',
    end: high.end,
  };
}

function jointEnd(text: string, at: number): number {
  const sign = text[at];
  if (sign === '~' || sign === '至' || sign === '到') return at + 1;
  if (sign !== '-') return at;
  return text[at + 1] === '-' ? at + 2 : at + 1;
}
