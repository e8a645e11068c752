// One row of the form: target, actual, unit, operator and name together.
import { missing } from '../model/measure.ts';
import type { IndicatorText, Reading, ReadingNote, ReadPart, ReadStatus, ValueReading } from '../model/reading.ts';
import { byHand } from './by-hand.ts';
import { compare, type Verdict } from './compare.ts';
import { movesApart } from './movement.ts';
import { remark } from './remark.ts';
import { ruleFor } from './rule-for.ts';
import { scanCell } from './scan-cell.ts';
import { settleTarget } from './settle.ts';
import { settleActual } from './settle-actual.ts';
import { supplyUnits } from './supply-units.ts';
import { kindOfPart } from './value-part.ts';
import { zeroFor } from './zero-for.ts';

const noParts: Reading['parts'] = [];
const none: Verdict = { met: missing('not-applicable'), completion: missing('not-applicable') };

/**
 * What a machine understands of one indicator row.
 *
 * Units:  values in base units (万, 亿 multiplied out; percent in percent points); completion as a share, 1 = 100 %.
 * Range:  any strings; the result always says what was read, what was inferred (notes) and why a row cannot be compared.
 * Errors: never throws. Cells over 2,000 characters are text. Linear time.
 * Source: reading-and-scoring.md, "Reading a cell"; law.md E2, E6–E9.
 */
export function readIndicator(text: IndicatorText): Reading {
  const targetScan = scanCell(text.target);
  const actualScan = scanCell(text.actual);
  const target = byHand(text.target, text.targetValue, text.unit) ?? settleTarget(targetScan, actualScan);
  const typed = byHand(text.actual, text.actualValue, text.unit);
  const actual = typed ?? zeroFor(actualScan, settleActual(actualScan, target.reading), target.reading, text);
  const notes: ReadingNote[] = [...target.notes, ...actual.notes];
  const cells = withUnits(target.reading, actual.reading, text, notes);
  const rule = ruleFor(cells.target, cells.actual, text, notes);
  const verdict = isNone(cells, text)
    ? none
    : compare(
        cells.target,
        cells.actual,
        rule.way && { ...rule, direction: rule.way.direction, apart: movesApart(text) },
        notes,
      );
  remark(text, targetScan, actualScan, cells.target, cells.actual, notes);
  return {
    ...cells,
    operator: rule.operator,
    direction: rule.way?.direction ?? 'none',
    directionAssumed: rule.way?.assumed ?? false,
    met: verdict.met,
    completion: verdict.completion,
    parts: verdict.parts ?? noParts,
    status: notes.includes('by-hand') ? 'by-hand' : statusOf(cells),
    notes: notes.length < 2 ? notes : [...new Set(notes)],
  };
}

interface Cells {
  readonly target: ValueReading;
  readonly actual: ValueReading;
}

/** A row is read when both cells are, whether or not they can be compared. */
function statusOf({ target, actual }: Cells): ReadStatus {
  const read = Number(target.status === 'read') + Number(actual.status === 'read');
  return read === 2 ? 'read' : read === 1 ? 'partly' : 'not-read';
}

/** A category without an indicator: the form prints 无 and leaves the cells empty. */
const isNone = ({ target, actual }: Cells, { indicator }: IndicatorText): boolean =>
  target.kind === 'empty' && actual.kind === 'empty' && indicator?.trim() === '无';

function withUnits(target: ValueReading, actual: ValueReading, text: IndicatorText, notes: ReadingNote[]): Cells {
  const goal = target.kind === 'compound' ? undefined : target.parts[0];
  const reached = actual.parts[0]?.value ? actual.parts[0] : undefined;
  if (!goal?.value || (goal.baseUnit !== '' && reached?.baseUnit !== '')) return { target, actual };
  const supplied = supplyUnits(goal, reached, text);
  if (supplied.notes.length === 0) return { target, actual };
  notes.push(...supplied.notes);
  return {
    target: withPart(target, supplied.target),
    actual: supplied.actual ? withPart(actual, supplied.actual) : actual,
  };
}

function withPart(reading: ValueReading, part: ReadPart): ValueReading {
  return part === reading.parts[0] ? reading : { ...reading, kind: kindOfPart(part), parts: [part] };
}
