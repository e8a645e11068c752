// Operator and direction of one row.
import type { IndicatorText, Operator, ReadingNote, ValueReading } from '../model/reading.ts';
import { type Direction, directionOf } from './direction.ts';
import { operatorFromName, operatorOfColumn } from './find-operator.ts';
import { movementOf } from './movement.ts';

export interface RowRule {
  readonly operator?: Operator;
  /** Absent when nothing is compared: words, and rows that the form calls 定性. */
  readonly way?: Direction;
}

/**
 * The operator column, then the target, then the name beside the same number, then the words of the name.
 *
 * Range:  no `way` when nothing is compared; what was inferred is added to `notes`.
 * Errors: never throws.
 * Source: reading-and-scoring.md, "Operators"; law.md E2.
 */
export function ruleFor(
  target: ValueReading,
  actual: ValueReading,
  text: IndicatorText,
  notes: ReadingNote[],
): RowRule {
  const column = text.operator ? operatorOfColumn(text.operator) : undefined;
  const name = text.indicator ?? '';
  const part = target.parts[0];
  let operator = column === 'qualitative' ? undefined : (column ?? target.operator);
  if (!operator && part?.value && target.kind !== 'compound') {
    operator = operatorFromName(name, part);
    if (operator) notes.push('operator-from-name');
  }
  if (!isRuled(target) || column === 'qualitative') return { operator };
  const way = directionOf(operator, text.level2 ?? '', name, part, movementOf(text.target));
  if (way.note && actual.kind !== 'empty') notes.push(way.note);
  return { operator, way };
}

/** A target with a number or a date in it has a direction; a word has none. */
const isRuled = ({ kind }: ValueReading): boolean =>
  kind !== 'text' && kind !== 'grade' && kind !== 'status' && kind !== 'empty';
