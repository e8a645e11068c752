// One pass over the indicator rows of a report: what the checks of single rows have in common.
import type { CheckCode, Operand } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Reading } from '../model/reading.ts';
import type { LineScore, ScoredProject, ScoredReport } from '../model/scored.ts';
import type { Found } from './check.ts';
import { findingId } from './finding-id.ts';
import { textOperand } from './shorten.ts';

export interface Row {
  readonly indicator: Indicator;
  readonly reading: Reading;
  readonly line?: LineScore;
}

/** The cell a finding speaks of: field of the row and the header used when the form's own is not known. */
const cells = {
  level3: '三级指标',
  target: '指标值',
  actual: '实际完成值',
  score: '得分',
  reason: '偏差原因及改进措施',
} as const;
type Cell = keyof typeof cells;

type Operands = Readonly<Record<string, Operand>>;

/** What makes a row this row: its words in the table, and which of the same words it is. Never its place. */
function rowName(one: ScoredProject, at: number): string[] {
  const rows = one.project.indicators;
  const { level1, level2, level3 } = rows[at] as Indicator;
  let nth = 1;
  for (let i = 0; i < at; i += 1) {
    const row = rows[i];
    if (row?.level3 === level3 && row.level2 === level2 && row.level1 === level1) nth += 1;
  }
  return nth > 1 ? [level1, level2, level3, String(nth)] : [level1, level2, level3];
}

function printedCell(row: Indicator, cell: Cell): string | undefined {
  if (cell === 'level3') return row.level3;
  const raw = cell === 'score' ? row.score.value?.toFraction() : row[cell].raw;
  return raw === '' ? undefined : raw;
}

/**
 * A finding for every row the test speaks of, with `label` (the level-3 text) among the operands.
 *
 * @param test the other operands, or undefined when there is nothing to say
 */
export function findRows(
  { report, projects }: ScoredReport,
  code: CheckCode,
  cell: Cell,
  test: (row: Row) => Operands | undefined,
): Found[] {
  const found: Found[] = [];
  for (const one of projects) {
    const { project, readings, lines } = one;
    project.indicators.forEach((indicator, at) => {
      const reading = readings[at];
      const operands = reading && test({ indicator, reading, line: lines[at] });
      if (operands === undefined) return;
      found.push({
        id: findingId(code, one.id, ...rowName(one, at)),
        project: one.id,
        row: indicator.order,
        operands: { label: textOperand(indicator.level3), ...operands },
        place: {
          file: `${report.folder}/projects/${project.slug}/indicators.csv`,
          row: indicator.order + 1,
          column: project.printedHeaders?.[cell] ?? cells[cell],
          quote: printedCell(indicator, cell),
          sourceLine: indicator.sourceLines[0],
        },
      });
    });
  }
  return found;
}

/** The reason column says something. A form without the column cannot be asked: undefined. */
export function hasReason({ reason }: Indicator): boolean | undefined {
  if (reason.missing === 'not-in-form') return undefined;
  return reason.missing === undefined && !['', '无', '/', '-', '—'].includes(reason.raw.trim());
}
