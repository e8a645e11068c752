// From what a cell is to what it says. The actual is read in the light of the target: a sentence often holds several numbers.
import type { Exact } from '../model/exact.ts';
import type { Operator, ReadingNote, ReadPart, ValueReading } from '../model/reading.ts';
import type { CellScan } from './scan-cell.ts';
import type { Found } from './scan-sentence.ts';
import { kindOfPart, valuePart } from './value-part.ts';

export interface Settled {
  readonly reading: ValueReading;
  readonly notes: readonly ReadingNote[];
}

/** More parts, or a longer sentence, is a story and not a list of values. */
const mostParts = 8;
const longestTarget = 120;

/** A cell by itself: a sentence with several numbers is a compound. */
export function settleAlone(scan: CellScan): Settled {
  const { raw } = scan;
  switch (scan.kind) {
    case 'blank':
    case 'dash':
      return { reading: { raw, kind: 'empty', parts: [], status: 'not-read' }, notes: [] };
    case 'template':
      return { reading: asText(raw), notes: ['template-not-target'] };
    case 'text':
      return { reading: asText(raw), notes: [] };
    case 'scale':
    case 'grade':
      return { reading: { raw, kind: 'grade', parts: [wordPart(scan.word)], status: 'read' }, notes: [] };
    case 'status':
    case 'none':
      return { reading: { raw, kind: 'status', parts: [wordPart(scan.word)], status: 'read' }, notes: [] };
    case 'date':
      return { reading: withOperator(raw, 'date', [scan.date.part], scan.date.operator), notes: [] };
    case 'direct': {
      const { part, operator, angle } = scan.direct;
      return {
        reading: withOperator(raw, kindOfPart(part), [part], operator),
        notes: angle ? [angleNote(operator)] : [],
      };
    }
    case 'sentence':
      return settleSentence(raw, scan.sentence.found, scan.sentence.claims, scan.sentence.numbering);
  }
}

/** The target: a story whose result is told as a grade or in words is text, whatever numbers it mentions. */
export function settleTarget(scan: CellScan, actual: CellScan): Settled {
  if (scan.kind !== 'sentence') return settleAlone(scan);
  const story = scan.length > longestTarget || actual.kind === 'grade';
  const lead = scan.sentence.found[0]?.lead === true;
  return story && !lead ? { reading: asText(scan.raw), notes: [] } : settleAlone(scan);
}

/** A cell no value is read from; its words are kept. */
export const asText = (raw: string): ValueReading => ({ raw, kind: 'text', parts: [], status: 'not-read' });
const wordPart = (word: string): ReadPart => ({ unit: '', baseUnit: '', word });
/** 》 and 《 were read as ≥ and ≤: the note that says so. */
export const angleNote = (operator: Operator | undefined): ReadingNote =>
  operator === '<=' ? 'operator-read-as-at-most' : 'operator-read-as-at-least';

function withOperator(
  raw: string,
  kind: ValueReading['kind'],
  parts: readonly ReadPart[],
  operator?: Operator,
): ValueReading {
  return operator ? { raw, kind, operator, parts, status: 'read' } : { raw, kind, parts, status: 'read' };
}

/** Quantities of a sentence as one value or as a compound, with the completion it claims. */
export function settleSentence(
  raw: string,
  found: readonly Found[],
  claims: readonly Exact[],
  numbering: boolean,
): Settled {
  const notes: ReadingNote[] = numbering ? ['numbering-ignored'] : [];
  const claimed = onlyClaim(claims);
  if (found.length === 0 && claimed) {
    return { reading: withOperator(raw, 'percent', [valuePart(claimed, '%', '%', 1)]), notes };
  }
  if (found.length === 0 || found.length > mostParts) return { reading: asText(raw), notes };
  const angle = found.find((one) => one.angle);
  if (angle) notes.push(angleNote(angle.operator));
  const operator = found.every((one) => one.operator === found[0]?.operator) ? found[0]?.operator : undefined;
  const parts = found.map((one) => (operator ? one.part : bounded(one)));
  const kind = parts.length === 1 ? kindOfPart(parts[0] as ReadPart) : 'compound';
  const reading = withOperator(raw, kind, parts, operator);
  return { reading: claimed ? { ...reading, claimedCompletion: claimed } : reading, notes };
}

/** One claim, or several that agree. */
export function onlyClaim(claims: readonly Exact[]): Exact | undefined {
  const [first] = claims;
  return first && claims.every((claim) => claim.equals(first)) ? first : undefined;
}

/** In a compound whose parts differ in operator, each part keeps its own as a bound. */
function bounded({ part, operator }: Found): ReadPart {
  if (!operator || part.qualifier || operator === '=') return part;
  return { ...part, qualifier: operator.startsWith('<') ? 'at-most' : 'at-least' };
}
