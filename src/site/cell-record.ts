// How one row was understood, as the twelve columns a bug report quotes. Values are exact; nothing is '' in a TSV.
import {
  cellScorer,
  type Exact,
  type Reading,
  type ReadPart,
  readIndicator,
  type Standard,
  upperBase,
  type ValueReading,
} from '#core';
import type { CellRow } from './cell-table.ts';
import { printCell } from './export/print-cell.ts';

export const recordColumns = [
  'kind',
  'operator',
  'target_value',
  'target_unit',
  'actual_value',
  'actual_unit',
  'direction',
  'met',
  'completion',
  'rule_score',
  'status',
  'note',
] as const;
export type CellRecord = Readonly<Record<(typeof recordColumns)[number], string>>;

export interface ReadRow {
  readonly row: CellRow;
  readonly reading: Reading;
  readonly line: ReturnType<ReturnType<typeof cellScorer>>;
}

/** Reads rows by one standard, whose numbers are made exact once. */
export function rowReader(standard: Standard): (row: CellRow) => ReadRow {
  const score = cellScorer(standard);
  return (row) => {
    const { target_text: target = '', actual_text: actual = '', unit_text: unit, indicator, level1, level2 } = row;
    const reading = readIndicator({ target, actual, unit, indicator, level1, level2 });
    return { row, reading, line: score(reading, row.weight ?? '', row.score ?? '') };
  };
}

/** A decimal that ends, or a fraction: 17/15. */
export const exactText = (value: Exact): string => printCell(value, 'decimal');

function partValue(part: ReadPart): string {
  if (part.word !== undefined || part.baseValue === undefined) return part.word ?? '';
  const upper = upperBase(part);
  return upper === undefined ? exactText(part.baseValue) : `${exactText(part.baseValue)}-${exactText(upper)}`;
}

/** Parts of a compound stand one behind the other. */
const valuesOf = ({ parts }: ValueReading): string => parts.map(partValue).join(';');
const unitsOf = ({ parts }: ValueReading): string =>
  parts.some(({ baseUnit }) => baseUnit !== '') ? parts.map(({ baseUnit }) => baseUnit).join(';') : '';

/** One number, or low-high where the standard leaves a choice. */
export function ruleScore({ line }: ReadRow): string {
  const { value } = line.points;
  if (value === undefined) return '';
  return value.low.equals(value.high) ? exactText(value.low) : `${exactText(value.low)}-${exactText(value.high)}`;
}

export function recordOf(read: ReadRow): CellRecord {
  const { target, actual, operator, direction, met, completion, status, notes } = read.reading;
  return {
    kind: target.kind === 'empty' ? actual.kind : target.kind,
    operator: operator ?? '',
    target_value: valuesOf(target),
    target_unit: unitsOf(target),
    actual_value: valuesOf(actual),
    actual_unit: unitsOf(actual),
    direction,
    met: met.value === undefined ? '' : met.value ? 'yes' : 'no',
    completion: completion.value === undefined ? '' : exactText(completion.value.mul(100)),
    rule_score: ruleScore(read),
    status,
    note: notes.join(' '),
  };
}
