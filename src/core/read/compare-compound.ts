// A compound: part by part, in order and by unit.
import { known, type Measure, missing } from '../model/measure.ts';
import type { Operator, Reading, ReadingNote, ReadPart, ValueReading } from '../model/reading.ts';
import { comparePart } from './compare-part.ts';
import { sameUnit } from './same-unit.ts';

export interface CompoundOutcome {
  readonly met: Measure<boolean>;
  readonly parts: Reading['parts'];
  readonly notes: readonly ReadingNote[];
}

/**
 * Every part of the target against its part of the actual.
 *
 * Range:  met only when every part is, missed when all can be compared and one is missed;
 *         not-comparable when one part has no counterpart or another unit. The other parts are kept.
 * Source: law.md E8, E9; 绵阳 lines 405, 450–452, 526, 528.
 */
export function compareCompound(
  target: ValueReading,
  actual: ValueReading,
  operator: Operator | undefined,
  direction: Reading['direction'],
): CompoundOutcome {
  const notes: ReadingNote[] = [];
  if (target.parts.length !== actual.parts.length) notes.push('parts-differ');
  const pairs = pairUp(target.parts, actual.parts);
  const parts = pairs.map(([goal, reached]) => ({
    target: goal,
    actual: reached,
    ...comparePart(goal, reached, operator, direction, actual.operator),
  }));
  if (pairs.some(([goal, reached]) => !sameUnit(goal.baseUnit, reached.baseUnit))) notes.push('unit-differs');
  if (
    actual.operator &&
    pairs.every(([goal, reached]) => reached.baseValue && goal.baseValue?.equals(reached.baseValue))
  ) {
    return { met: missing('not-comparable'), parts, notes: [...notes, 'threshold-as-result'] };
  }
  const whole = parts.length === target.parts.length && parts.every((part) => part.met.value !== undefined);
  return { met: whole ? known(parts.every((part) => part.met.value)) : missing('not-comparable'), parts, notes };
}

function pairUp(target: readonly ReadPart[], actual: readonly ReadPart[]): [ReadPart, ReadPart][] {
  const inOrder = target.length === actual.length;
  if (inOrder && target.every((part, i) => sameUnit(part.baseUnit, actual[i]?.baseUnit ?? '')))
    return zip(target, actual);
  const byUnit: [ReadPart, ReadPart][] = [];
  for (const part of target) {
    const candidates = actual.filter((other) => sameUnit(other.baseUnit, part.baseUnit));
    const rivals = target.filter((other) => sameUnit(other.baseUnit, part.baseUnit));
    if (candidates.length === 1 && rivals.length === 1) byUnit.push([part, candidates[0] as ReadPart]);
  }
  return inOrder && byUnit.length < target.length ? zip(target, actual) : byUnit;
}

const zip = (target: readonly ReadPart[], actual: readonly ReadPart[]): [ReadPart, ReadPart][] =>
  target.map((part, i) => [part, actual[i] as ReadPart]);
