// The actual, given the target: which of the numbers in a sentence is the result.
import type { Exact } from '../model/exact.ts';
import type { ReadPart, ValueReading } from '../model/reading.ts';
import { sameUnit } from './same-unit.ts';
import type { CellScan } from './scan-cell.ts';
import type { Found } from './scan-sentence.ts';
import { asText, onlyClaim, type Settled, settleAlone, settleSentence } from './settle.ts';
import { valuePart } from './value-part.ts';

/**
 * The actual as read beside its target.
 *
 * A sentence is read only when one number in it can be the result: the one it begins with, or the only one with the target's unit, or the
 * one called 共计 or 合计. Two candidates that disagree are not read (note several-candidates).
 * Source: reading-and-scoring.md, "Sentences"; 绵阳 lines 181, 314, 316, 358–365, 403–409, 527, 563.
 */
export function settleActual(scan: CellScan, target: ValueReading): Settled {
  if (scan.kind !== 'sentence') return settleAlone(scan);
  const { found, claims, numbering } = scan.sentence;
  const reached = found.filter((one) => !one.planned);
  if (target.kind === 'compound') return settleSentence(scan.raw, reached, claims, numbering);
  const part = target.parts[0];
  if (!part?.value) return target.kind === 'empty' ? settleAlone(scan) : { reading: asText(scan.raw), notes: ['text'] };
  const chosen = choose(reached, part.baseUnit);
  if (chosen === 'several') return unreadable(scan.raw, claims);
  if (chosen) return settleSentence(scan.raw, [chosen], claims, numbering);
  const claimed = onlyClaim(claims);
  if (!claimed) return { reading: asText(scan.raw), notes: ['text'] };
  if (part.baseUnit === '%') return settleSentence(scan.raw, [percentOf(claimed)], [], numbering);
  return { reading: { ...asText(scan.raw), claimedCompletion: claimed }, notes: ['status-for-number'] };
}

function unreadable(raw: string, claims: readonly Exact[]): Settled {
  const claimed = onlyClaim(claims);
  const reading = asText(raw);
  return { reading: claimed ? { ...reading, claimedCompletion: claimed } : reading, notes: ['several-candidates'] };
}

function choose(found: readonly Found[], unit: string): Found | 'several' | undefined {
  const [first] = found;
  if (!first) return undefined;
  if (first.lead && (unit === '' || sameUnit(first.part.baseUnit, unit))) return first;
  const candidates = unit === '' ? found : found.filter((one) => sameUnit(one.part.baseUnit, unit));
  if (candidates.length === 0) return found.length === 1 ? first : 'several';
  return onlyValue(candidates) ?? onlyValue(candidates.filter((one) => one.total)) ?? 'several';
}

/** The first, when all state the same. */
function onlyValue(found: readonly Found[]): Found | undefined {
  const [first] = found;
  return first && found.every((one) => same(one.part, first.part)) ? first : undefined;
}

const same = (a: ReadPart, b: ReadPart): boolean =>
  sameUnit(a.baseUnit, b.baseUnit) &&
  a.qualifier === b.qualifier &&
  a.baseValue !== undefined &&
  b.baseValue?.equals(a.baseValue) === true;

const percentOf = (value: Exact): Found => ({
  part: valuePart(value, '%', '%', 1),
  angle: false,
  total: false,
  planned: false,
  lead: false,
});
