// One actual value against one target value of the same unit.
import { type Exact, zero } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { Operator, Reading, ReadPart } from '../model/reading.ts';
import { compareExact, exactInteger } from './exact-number.ts';
import { sameUnit } from './same-unit.ts';
import { upperBase } from './value-part.ts';

export interface Outcome {
  readonly met: Measure<boolean>;
  readonly completion: Measure<Exact>;
}

const notComparable = missing('not-comparable');
const notApplicable = missing('not-applicable');
/** What is said of two values that cannot be compared: a visible result, not a pass. */
export const incomparable: Outcome = { met: notComparable, completion: notComparable };
const whole = known(exactInteger(1));

const yes = known(true);
const no = known(false);

/**
 * Whether the actual meets the target, and actual ÷ target.
 *
 * Units:  both in base units; completion is a share (1 = 100 %).
 * Range:  an actual that is only a bound (3000余, 以上) meets or misses when every value it allows does, else not-comparable.
 *         completion is not-applicable against a range, against 0 and below, and for 0 where less is better (0 ÷ 2 = 0 % would read as a failure).
 * Errors: never throws; not-comparable when the units differ.
 * Source: law.md E2, E3, E9; reading-and-scoring.md, "Reading a cell".
 */
export function comparePart(
  target: ReadPart,
  actual: ReadPart,
  operator: Operator | undefined,
  direction: Reading['direction'],
  actualOperator?: Operator,
): Outcome {
  const goal = target.baseValue;
  const value = actual.baseValue;
  if (!goal || !value || !sameUnit(target.baseUnit, actual.baseUnit)) return incomparable;
  const test = effective(target, operator, direction);
  const bounds = interval(value, actual, actualOperator);
  const met = test === 'range' ? within(goal, upperBase(target) ?? goal, bounds) : against(test, goal, bounds);
  const result = target.qualifier === 'about' && met.value === false ? notComparable : met;
  if (result.value === undefined) return incomparable;
  const completion = bounds.open && actualOperator === '<' ? notApplicable : completionOf(goal, value, test, direction);
  return { met: result, completion };
}

function effective(target: ReadPart, operator: Operator | undefined, direction: Reading['direction']): Operator {
  if (operator) return operator;
  if (target.qualifier === 'at-most') return '<=';
  return direction === 'less' ? '<=' : '>=';
}

/** Least and greatest value the actual allows; undefined is no limit. */
interface Bounds {
  readonly low?: Exact;
  readonly high?: Exact;
  /** The limit itself is not reached: 不足90%. */
  readonly open: boolean;
}

function interval(value: Exact, part: ReadPart, operator?: Operator): Bounds {
  if (part.upper) return { low: value, high: upperBase(part), open: false };
  const open = operator === '>' || operator === '<';
  if (part.qualifier === 'at-least' || operator === '>=' || operator === '>') return { low: value, open };
  if (part.qualifier === 'at-most' || operator === '<=' || operator === '<') return { high: value, open };
  return { low: value, high: value, open: false };
}

function against(test: Exclude<Operator, 'range'>, goal: Exact, { low, high, open }: Bounds): Measure<boolean> {
  const least = low && compareExact(low, goal);
  const most = high && compareExact(high, goal);
  const atLeast = least !== undefined && least >= 0;
  const atMost = most !== undefined && most <= 0;
  const above = atLeast && (least > 0 || open);
  const below = atMost && (most < 0 || open);
  switch (test) {
    case '>=':
      return decide(atLeast, below);
    case '>':
      return decide(above, atMost);
    case '<=':
      return decide(atMost, above);
    case '<':
      return decide(below, atLeast);
    case '=':
      return decide(least === 0 && most === 0, above || below);
  }
}

function within(low: Exact, high: Exact, bounds: Bounds): Measure<boolean> {
  const inside =
    bounds.low && bounds.high && compareExact(bounds.low, low) >= 0 && compareExact(bounds.high, high) <= 0;
  const below = bounds.high && compareExact(bounds.high, low) < 0;
  const above = bounds.low && compareExact(bounds.low, high) > 0;
  return decide(inside === true, below === true || above === true);
}

function decide(met: boolean, missed: boolean): Measure<boolean> {
  return met ? yes : missed ? no : notComparable;
}

function completionOf(goal: Exact, value: Exact, test: Operator, direction: Reading['direction']): Measure<Exact> {
  if (goal === value) return goal.n === 0n || test === 'range' || goal.s < 0n ? notApplicable : whole;
  if (test === 'range' || compareExact(goal, zero) <= 0 || compareExact(value, zero) < 0) return notApplicable;
  if (value.n === 0n && (direction === 'less' || test === '<=' || test === '<')) return notApplicable;
  return known(value.div(goal));
}
