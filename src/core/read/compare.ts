// Target against actual, by what they are. What cannot be compared says so: it is a visible result, not a pass.
import type { Exact } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { Operator, Reading, ReadingNote, ReadPart, ValueReading } from '../model/reading.ts';
import { compareCompound } from './compare-compound.ts';
import { compareDates } from './compare-dates.ts';
import { comparePart, incomparable } from './compare-part.ts';
import { sameUnit } from './same-unit.ts';

export interface Verdict {
  readonly met: Measure<boolean>;
  readonly completion: Measure<Exact>;
  readonly parts?: Reading['parts'];
}

export interface Rule {
  readonly operator?: Operator;
  readonly direction: Reading['direction'];
  /** The target is a rise and the actual a fall, or the other way round. */
  readonly apart?: boolean;
}

/** 增长5% promised, 下降6% reported. */
const missed: Verdict = { met: known(false), completion: missing('not-applicable') };

/**
 * Whether the actual meets the target.
 *
 * Range:  met and completion are known only for values of the same unit; the notes gain why not.
 * Errors: never throws.
 * Source: law.md E7–E9.
 */
export function compare(
  target: ValueReading,
  actual: ValueReading,
  rule: Rule | undefined,
  notes: ReadingNote[],
): Verdict {
  if (target.kind === 'empty') return absent(target, 'empty-target', notes);
  if (actual.kind === 'empty') return absent(actual, 'empty-actual', notes);
  if (notes.includes('several-candidates')) return { met: missing('unreadable'), completion: missing('unreadable') };
  if (!rule) return incomparable;
  if (actual.kind === 'status' || actual.kind === 'grade') {
    notes.push(target.kind === 'date' ? 'date' : 'status-for-number');
    return incomparable;
  }
  if (target.kind === 'compound') {
    if (actual.parts.length === 0) return incomparable;
    const outcome = compareCompound(target, actual, rule.operator, rule.direction);
    notes.push(...outcome.notes);
    const completion = missing(outcome.met.value === undefined ? 'not-comparable' : 'not-applicable');
    return { met: outcome.met, completion, parts: outcome.parts };
  }
  const goal = target.parts[0];
  const reached = actual.parts[0];
  return goal && reached ? compareOne(target, goal, actual, reached, rule, notes) : incomparable;
}

function compareOne(
  target: ValueReading,
  goal: ReadPart,
  actual: ValueReading,
  reached: ReadPart,
  rule: Rule,
  notes: ReadingNote[],
): Verdict {
  if (goal.qualifier || reached.qualifier) notes.push('qualifier');
  if (isThreshold(goal, actual, reached, rule)) {
    notes.push('threshold-as-result');
    return incomparable;
  }
  if (target.kind === 'date' || actual.kind === 'date') {
    notes.push('date');
    return compareDates(goal, reached, rule.operator, rule.direction);
  }
  if (!sameUnit(goal.baseUnit, reached.baseUnit)) notes.push('unit-differs');
  else if (rule.apart) return rule.direction === 'more' ? missed : incomparable;
  return comparePart(goal, reached, rule.operator, rule.direction, actual.operator);
}

/** “≥90%” for “≥90%”: the threshold again, and no result. “不足90%” for “≥90%” is a result. */
function isThreshold(goal: ReadPart, actual: ValueReading, reached: ReadPart, rule: Rule): boolean {
  if (!actual.operator || actual.operator === '=') return false;
  if (rule.direction === (actual.operator.startsWith('<') ? 'more' : 'less')) return false;
  if (goal.word !== undefined && goal.word === reached.word) return true;
  if (!goal.baseValue || !reached.baseValue || !sameUnit(goal.baseUnit, reached.baseUnit)) return false;
  return (
    goal.baseValue.equals(reached.baseValue) && (goal.upper === undefined || goal.upper.equals(reached.upper ?? 0))
  );
}

function absent(cell: ValueReading, note: ReadingNote, notes: ReadingNote[]): Verdict {
  notes.push(note);
  const reason = missing(cell.raw.trim() === '' ? 'blank' : 'dash');
  return { met: reason, completion: reason };
}
