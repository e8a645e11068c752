// indicators.csv → the rows of a 自评表 as printed, with the columns this form has.
import type { CsvDocument } from '../model/document.ts';
import { type Indicator, type IndicatorRow, indicatorRow } from '../model/indicator.ts';
import type { IssueLog } from './issue-log.ts';
import { exactCell, printedCell } from './printed-cells.ts';
import { readRows } from './read-rows.ts';

export interface IndicatorTable {
  /** Headers as this form prints them, by field. */
  readonly printedHeaders: Readonly<Record<string, string>>;
  readonly indicators: readonly Indicator[];
}

export function readIndicators(document: CsvDocument, sourceLength: number | undefined, log: IssueLog): IndicatorTable {
  const printedHeaders = Object.fromEntries(document.fields.map((field, i) => [field, document.header[i] ?? '']));
  const indicators = readRows(document, indicatorRow, log).map(({ value, at }, i) => {
    const sourceLines = lineNumbers(value.sourceLine ?? '');
    const outside = sourceLines.find((line) => line < 1 || line > (sourceLength ?? Number.POSITIVE_INFINITY));
    if (outside !== undefined)
      log.error('ref/source', at('sourceLine'), { expected: 'line-of-source', received: value.sourceLine });
    return toIndicator(value, i + 1, sourceLines);
  });
  return { printedHeaders, indicators };
}

function toIndicator(row: IndicatorRow, order: number, sourceLines: readonly number[]): Indicator {
  return {
    order,
    level1: row.level1,
    level2: row.level2,
    level3: row.level3,
    target: printedCell(row.target),
    actual: printedCell(row.actual),
    weight: exactCell(row.weight),
    score: exactCell(row.score),
    reason: printedCell(row.reason),
    override: overrideOf(row),
    note: row.note || undefined,
    sourceLines,
  };
}

function overrideOf(row: IndicatorRow): Indicator['override'] {
  const { operator, targetValue, unit, actualValue } = row;
  if (!operator && !targetValue && !unit && !actualValue) return undefined;
  return {
    operator: operator || undefined,
    targetValue: targetValue || undefined,
    unit: unit || undefined,
    actualValue: actualValue || undefined,
  };
}

/** `12-14、20` → 12, 13, 14, 20. A span is at most 1,000 lines; a longer or backward one reads as line 0, which no source has. */
function lineNumbers(text: string): number[] {
  if (text === '') return [];
  return text.split('、').flatMap((span) => {
    const [from = 0, to = from] = span.split('-').map(Number);
    if (to < from || to - from > 1000) return [0];
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}
