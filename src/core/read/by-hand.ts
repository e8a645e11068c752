// A number typed by hand beside a cell wins over what a machine reads in it.

import { normalise } from './normalise.ts';
import { scanNumber } from './scan-number.ts';
import type { Settled } from './settle.ts';
import { kindOfPart, valuePart, withUnit } from './value-part.ts';

/**
 * The value typed in 目标数值 or 实际数值, in the unit of its column.
 *
 * Errors: undefined when nothing, or no number, was typed.
 * Source: indicators.csv columns targetValue, actualValue, unit.
 */
export function byHand(raw: string, typed: string | undefined, unit: string | undefined): Settled | undefined {
  if (!typed) return undefined;
  const text = normalise(typed.trim());
  const number = scanNumber(text, 0);
  if (!number || number.end !== text.length) return undefined;
  const bare = valuePart(number.value, '', '', 1);
  const part = unit ? withUnit(bare, normalise(unit.trim())) : bare;
  return { reading: { raw, kind: kindOfPart(part), parts: [part], status: 'read' }, notes: ['by-hand'] };
}
