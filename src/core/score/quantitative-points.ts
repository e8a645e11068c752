import { type Exact, zero } from '../model/exact.ts';
import type { Operand } from '../model/finding.ts';
import type { Reading, ReadPart, ValueReading } from '../model/reading.ts';
import { missedShare } from './missed-share.ts';
import { notComparable, numberOperand, type RuleOutcome, scored, textOperand } from './rule-outcome.ts';

/** The number as printed when both sides are printed in the same unit, else in base units, so that the division can be redone. */
function operandOf(part: ReadPart, other: ReadPart): Operand {
  const value = (part.unit === other.unit ? part.value : part.baseValue) ?? zero;
  return part.baseUnit === '%' ? { kind: 'percent', value: value.div(100) } : numberOperand(value);
}

/** The cell as printed; the typed number where a person overrode the reading or the cell is empty. */
function cellOperand(cell: ValueReading, other: ValueReading, byHand: boolean): Operand {
  const part = cell.parts[0];
  if ((!byHand && cell.raw !== '') || part?.baseValue === undefined) return textOperand(cell.raw);
  return operandOf(part, other.parts[0] ?? part);
}

function cellOperands({ target, actual, status }: Reading): { actual: Operand; target: Operand } {
  const byHand = status === 'by-hand';
  return { actual: cellOperand(actual, target, byHand), target: cellOperand(target, actual, byHand) };
}

function stepKey(target: ReadPart, actual: ReadPart, direction: Reading['direction']): string {
  if (target.baseValue?.n === 0n) return 'target-zero';
  if (actual.baseValue !== undefined && actual.baseValue.s < 0n) return 'below-zero';
  return direction === 'less' ? 'ratio-less' : 'ratio';
}

function missed(weight: Exact, reading: Reading): RuleOutcome {
  const { completion, direction } = reading;
  const target = reading.target.parts[0];
  const actual = reading.actual.parts[0];
  if (target === undefined || actual === undefined || reading.target.kind === 'date') return notComparable();
  const share = missedShare({ target, actual, completion, direction });
  if (share === 'not-comparable') return notComparable();
  if (share === 'exceeded') return notComparable({ key: 'target-exceeded', operands: cellOperands(reading) });
  const points = share.compare(1) > 0 ? weight : weight.mul(share);
  return scored('ratio', points, points, {
    key: stepKey(target, actual, direction),
    operands: {
      actual: operandOf(actual, target),
      target: operandOf(target, actual),
      weight: numberOperand(weight),
      points: numberOperand(points),
    },
  });
}

/**
 * Points of a measured indicator: the full weight when the target is met, a proportional part when it is not.
 *
 * Units:  points, exact. Range: 0 … weight. Overshoot never costs points here: the rule names no amount.
 * Errors: never throws. `not-comparable` when the two cells cannot be compared, for dates that were missed (a date has no
 *         ratio), and for an exact target or a range that was exceeded.
 * Source: law.md B3 and E3; 内蒙古 2020, source line 34.
 */
export function quantitativePoints(weight: Exact, reading: Reading): RuleOutcome {
  if (reading.met.value === undefined) return notComparable();
  if (!reading.met.value) return missed(weight, reading);
  const cells = cellOperands(reading);
  const operands = { actual: cells.actual, target: cells.target, weight: numberOperand(weight) };
  return scored('met', weight, weight, { key: 'met', operands });
}
