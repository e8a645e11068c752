// The rows of target against actual: a heading per level-1 text, a mark per indicator with a completion rate.
import type { Exact, ValueReading } from '#core';
import { formatExact, formatPercent, type T } from '#i18n';
import type { Size } from './chart.ts';
import { textWidth } from './han-width.ts';
import { type ChartIndicator, type OutcomePoint, outcomeOf } from './outcome.ts';
import type { Row } from './row-layout.ts';

/** Where the scale ends, as a share. */
export const cap = 2;

/** Widest values, in pixels, that stay on one line of the wide drawing: what they leave belongs to plot and labels. */
const widestValues = 112;

export interface TargetRow extends Row, OutcomePoint {
  /** Where the mark stands: the completion, held within the scale. */
  readonly at: number;
  readonly less: boolean;
}

/** A row that can be drawn. */
export interface Drawn {
  readonly row: ChartIndicator;
  readonly completion: Exact;
}

/** The number of a cell without the words around it: ≥ 30 个. Undefined when the cell is more than one number. */
function shortValue(reading: ValueReading): string | undefined {
  const [part, second] = reading.parts;
  if (part?.value === undefined || part.upper !== undefined || second !== undefined) return undefined;
  const sign = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '', range: '' }[reading.operator ?? '='];
  return `${sign}${formatExact(part.value, 4, true)}${part.unit}`;
}

/** The rate, and the words for it below. */
function rateOf(row: ChartIndicator, completion: Exact, t: T): string {
  const outcome = outcomeOf(row.reading);
  const lines = [
    formatPercent(completion),
    ...(outcome === 'met' ? [] : [t(outcome === 'short' ? 'chart.short' : 'chart.unjudged')]),
    ...(row.reading.direction === 'less' ? [t('chart.less')] : []),
  ];
  return lines.join('\n');
}

function valuesOf(actual: string, target: string): string {
  const line = `${actual} / ${target}`;
  return textWidth(line) <= widestValues ? line : `${actual} /\n${target}`;
}

function toRow(row: ChartIndicator, completion: Exact, size: Size, t: T): TargetRow {
  const outcome = outcomeOf(row.reading);
  const isNarrow = size.name === 'narrow';
  const [actual, target] = [shortValue(row.reading.actual), shortValue(row.reading.target)];
  const hasBoth = actual !== undefined && target !== undefined;
  return {
    label: row.level3,
    sub: isNarrow && outcome !== 'met' && hasBoth ? t('chart.target.both', { actual, target }) : undefined,
    cells: [rateOf(row, completion, t), isNarrow || !hasBoth ? '' : valuesOf(actual, target)],
    outcome,
    less: row.reading.direction === 'less',
    cut: completion.compare(cap) > 0,
    at: Math.min(cap, Math.max(0, completion.valueOf())),
  };
}

/** Rows in the order of the form, a heading wherever the level-1 words change. */
export function targetRows(drawn: readonly Drawn[], size: Size, t: T): (TargetRow | Row)[] {
  return drawn.flatMap(({ row, completion }, index) => {
    const starts = row.level1 !== '' && row.level1 !== drawn[index - 1]?.row.level1;
    return [...(starts ? [{ label: row.level1, heading: true }] : []), toRow(row, completion, size, t)];
  });
}
