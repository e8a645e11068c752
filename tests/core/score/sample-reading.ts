// Readings made by hand, so that a test of a formula does not depend on the reader.
import Fraction from 'fraction.js';
import type { Exact } from '../../../src/core/model/exact.ts';
import { known, missing } from '../../../src/core/model/measure.ts';
import type { Operator, Reading, ReadPart, ValueKind, ValueReading } from '../../../src/core/model/reading.ts';

type Cell = readonly [raw: string, value: Exact, unit?: string];

export const number = (value: string | number): Exact => new Fraction(value);

function part(value: Exact, unit = ''): ReadPart {
  return { value, unit, baseUnit: unit, baseValue: value };
}

function cell(raw: string, kind: ValueKind, parts: readonly ReadPart[], operator?: Operator): ValueReading {
  return { raw, kind, operator, parts, status: parts.length === 0 ? 'not-read' : 'read' };
}

function directionOf(operator: Operator): Reading['direction'] {
  if (operator === '=' || operator === 'range') return 'exact';
  return operator === '<=' || operator === '<' ? 'less' : 'more';
}

/** One number against one number; whether the target is met is stated by the test. */
export function measured(operator: Operator, target: Cell, actual: Cell, met: boolean): Reading {
  const kind = target[2] === '%' ? 'percent' : 'number';
  return {
    target: cell(target[0], kind, [part(target[1], target[2])], operator),
    actual: cell(actual[0], kind, [part(actual[1], actual[2] ?? target[2])]),
    operator,
    direction: directionOf(operator),
    directionAssumed: false,
    met: known(met),
    completion: target[1].equals(0) ? missing('not-comparable') : known(actual[1].div(target[1])),
    parts: [],
    status: 'read',
    notes: [],
  };
}

/** A target and a result that are not numbers: a word, a text, a date. */
export function worded(
  target: string,
  targetKind: ValueKind,
  actual: string,
  actualKind: ValueKind,
  met?: boolean,
): Reading {
  return {
    target: cell(target, targetKind, [{ unit: '', baseUnit: '', word: target }]),
    actual: cell(actual, actualKind, [{ unit: '', baseUnit: '', word: actual }]),
    direction: 'none',
    directionAssumed: false,
    met: met === undefined ? missing('not-comparable') : known(met),
    completion: missing('not-comparable'),
    parts: [],
    status: 'read',
    notes: [],
  };
}

/** Several numbers against several, more being better. */
export function compound(pairs: readonly (readonly [target: Exact, actual: Exact])[]): Reading {
  const parts = pairs.map(([target, actual]) => ({
    target: part(target),
    actual: part(actual),
    met: known(actual.compare(target) >= 0),
    completion: target.equals(0) ? missing('not-comparable') : known(actual.div(target)),
  }));
  return {
    target: cell(
      '甲，乙',
      'compound',
      parts.map((one) => one.target),
      '>=',
    ),
    actual: cell(
      '甲，乙',
      'compound',
      parts.map((one) => one.actual),
    ),
    operator: '>=',
    direction: 'more',
    directionAssumed: true,
    met: known(parts.every((one) => one.met.value === true)),
    completion: missing('not-comparable'),
    parts,
    status: 'read',
    notes: [],
  };
}
