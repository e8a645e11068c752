// 未发生 and, under an indicator that counts harm, 无 mean that none occurred.
import { zero } from '../model/exact.ts';
import type { IndicatorText, ValueReading } from '../model/reading.ts';
import { countsHarm } from './direction.ts';
import type { CellScan } from './scan-cell.ts';
import type { Settled } from './settle.ts';
import { kindOfPart, unitScale, valuePart } from './value-part.ts';

/**
 * The actual as 0 in the target's unit, when its words say that nothing occurred; otherwise the actual as it is.
 *
 * Source: reading-and-scoring.md, "Grades and status words" (无: none, or did not occur). Noted none-stated and unit-from-target.
 */
export function zeroFor(scan: CellScan, actual: Settled, target: ValueReading, text: IndicatorText): Settled {
  if (scan.kind !== 'none') return actual;
  const goal = target.kind === 'compound' ? undefined : target.parts[0];
  if (!goal?.value || target.kind === 'date' || (!scan.zero && !countsHarm(text.indicator ?? ''))) {
    return { reading: actual.reading, notes: [...actual.notes, 'none-stated'] };
  }
  const { multiplier } = unitScale(goal.unit);
  const part = valuePart(zero, goal.unit.slice(multiplier.length), goal.baseUnit, 1);
  return {
    reading: { raw: scan.raw, kind: kindOfPart(part), parts: [part], status: 'read' },
    notes: [...actual.notes, 'none-stated', 'unit-from-target'],
  };
}
