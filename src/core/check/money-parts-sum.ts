import type { Operand } from '../model/finding.ts';
import type { FundingRow } from '../model/project.ts';
import type { AmountNode, AmountSplit, ScoredProject, ScoredReport } from '../model/scored.ts';
import type { Check, Found } from './check.ts';
import { costRowsSum } from './cost-rows-sum.ts';
import { findingId } from './finding-id.ts';
import { sumOperands } from './sum-operands.ts';

const code = 'money/parts-sum';

function splitName(split: AmountSplit): Operand {
  if (split.name === 'projects') return { kind: 'word', key: 'split.projects' };
  return split.name === '' ? { kind: 'word', key: 'split.parts' } : { kind: 'text', text: split.name };
}

function inTree(folder: string, report: string, nodes: readonly AmountNode[]): Found[] {
  return nodes.flatMap(({ amount, splits }) =>
    splits.flatMap((split) => {
      const deeper = inTree(
        folder,
        report,
        split.parts.flatMap((part) => part.node ?? []),
      );
      if (split.gap === 0) return deeper;
      const found: Found = {
        id: findingId(code, report, amount.id, split.name),
        amount: amount.id,
        operands: sumOperands(amount.unit, amount.label, amount.fen, split.sum, split.parts.length, splitName(split)),
        place: { file: `${folder}/amounts.csv`, quote: amount.quote, sourceLine: amount.sourceLine },
      };
      return [found, ...deeper];
    }),
  );
}

/** Total row against its parts, for one amount column of a funding table; parts left blank count as absent, not as 0. */
function inFunding(folder: string, { id, project }: ScoredProject, column: 'budget' | 'executed'): Found[] {
  const funding = project.funding;
  const total = funding?.rows.find((row) => row.kind === 'total');
  if (funding === undefined || total?.fen[column].value === undefined) return [];
  const parts = funding.rows.filter((row: FundingRow) => row.kind === 'part' && row.fen[column].value !== undefined);
  const sum = parts.reduce((all, row) => all + (row.fen[column].value ?? 0), 0);
  const stated = total.fen[column].value;
  if (parts.length === 0 || sum === stated) return [];
  return [
    {
      id: findingId(code, id, 'funding', column),
      project: id,
      operands: sumOperands(funding.unit, total.label, stated, sum, parts.length, {
        kind: 'word',
        key: `funding.${column}`,
      }),
      place: { file: `${folder}/projects/${project.slug}/project.json`, sourceLine: funding.sourceLine },
    },
  ];
}

/**
 * Every stated total against the sum of its parts, per way of splitting it.
 *
 * Tests:  amounts.csv trees; the report's total against its project tables; total and parts of each funding table; cost
 *         rows of a project, budget column with targets and spending with results, against its funding total.
 * Units:  分, exact: one 分 is a difference.
 * Source: arithmetic; 财预〔2020〕10号's form prints 其中 below each total.
 */
export const moneyPartsSum: Check = {
  code,
  severity: 'difference',
  find: ({ report, amountTrees, projects }: ScoredReport) => [
    ...inTree(report.folder, report.id, amountTrees),
    ...projects.flatMap((one) => [
      ...inFunding(report.folder, one, 'budget'),
      ...inFunding(report.folder, one, 'executed'),
      ...costRowsSum(report.folder, one, 'budget'),
      ...costRowsSum(report.folder, one, 'executed'),
    ]),
  ],
};
