import type { Operand } from '../model/finding.ts';
import type { LineScore, ScoredProject, ScoredReport } from '../model/scored.ts';
import type { Check, Found } from './check.ts';
import { findRows } from './find-rows.ts';
import { findingId } from './finding-id.ts';

const code = 'score/row-rule';

/** The points by rule as words: 1.2–1.6 where the rule leaves a choice. Ends of bands are finite decimals. */
function ruleOperand({ points }: LineScore): Operand | undefined {
  if (points.value === undefined) return undefined;
  const { low, high } = points.value;
  return low.equals(high)
    ? { kind: 'number', value: low }
    : { kind: 'text', text: `${low.toString()}–${high.toString()}` };
}

function operandsOf(line: LineScore | undefined): Record<string, Operand> | undefined {
  if (line === undefined || (line.agreement !== 'differs' && line.agreement !== 'rounded')) return undefined;
  const rule = ruleOperand(line);
  if (rule === undefined || line.declared.value === undefined) return undefined;
  return {
    declared: { kind: 'number', value: line.declared.value },
    rule,
    rounding: { kind: 'word', key: `check.rounding.${line.agreement}` },
  };
}

function inExecution({ report }: ScoredReport, { id, project, executionLine }: ScoredProject): Found[] {
  const operands = operandsOf(executionLine);
  if (operands === undefined) return [];
  return [
    {
      id: findingId(code, id, 'execution'),
      project: id,
      operands: { label: { kind: 'word', key: 'score.executionLine' }, ...operands },
      place: {
        file: `${report.folder}/projects/${project.slug}/project.json`,
        sourceLine: project.funding?.sourceLine,
      },
    },
  ];
}

/**
 * The declared points of each row, and of the execution line, against the standard's rule.
 *
 * Units:  points, exact, tolerance 0.005. Where the rule leaves a choice, the declared points must lie in its band.
 *         “Agrees if rounded to 0.5” explains a difference and does not remove it.
 * Errors: never throws; rows that cannot be compared are passed over.
 * Source: law.md B3, B4, E3, E10; the report's own standard.
 */
export const scoreRowRule: Check = {
  code,
  severity: 'difference',
  find: (scored) => [
    ...scored.projects.flatMap((one) => inExecution(scored, one)),
    ...findRows(scored, code, 'score', ({ line }) => operandsOf(line)),
  ],
};
