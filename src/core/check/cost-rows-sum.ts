import type { Fen } from '../model/money.ts';
import type { ScoredProject } from '../model/scored.ts';
import type { Found } from './check.ts';
import { findingId } from './finding-id.ts';
import { sumOperands } from './sum-operands.ts';

const code = 'money/parts-sum';

/** Rows of 成本指标 in which both sides are one exact amount of money; undefined when one of them is not. */
function costRows({ project, readings }: ScoredProject, side: 'target' | 'actual'): Fen[] | undefined {
  const amounts: Fen[] = [];
  for (const [at, { level1, level2, level3 }] of project.indicators.entries()) {
    if (!level2.includes('成本') && !level1.includes('成本')) continue;
    const cell = readings[at]?.[side];
    const part = cell?.kind === 'money' && cell.parts.length === 1 ? cell.parts[0] : undefined;
    const fen = part?.qualifier === undefined && part?.baseUnit === '元' ? part.baseValue?.mul(100) : undefined;
    if (fen === undefined || fen.d !== 1n || /人均|户均|每|单价|单位成本|标准/.test(level3)) return undefined;
    amounts.push(Number(fen.valueOf()));
  }
  return amounts;
}

/**
 * Σ cost rows of a form against one column of its funding total, a part of money/parts-sum.
 *
 * Units:  分, exact. One row alone may be a part of the cost: it only must not exceed the total.
 * Errors: never throws; when one cost row is not a single exact amount nothing is compared.
 */
export function costRowsSum(folder: string, one: ScoredProject, column: 'budget' | 'executed'): Found[] {
  const { id, project } = one;
  const total = project.funding?.rows.find((row) => row.kind === 'total');
  const stated = total?.fen[column].value;
  const rows = costRows(one, column === 'budget' ? 'target' : 'actual');
  if (project.funding === undefined || total === undefined || stated === undefined || !rows?.length) return [];
  const sum = rows.reduce((all, fen) => all + fen, 0);
  if (sum === stated || (rows.length === 1 && sum < stated)) return [];
  return [
    {
      id: findingId(code, id, 'costs', column),
      project: id,
      operands: sumOperands(project.funding.unit, total.label, stated, sum, rows.length, {
        kind: 'word',
        key: `split.costs.${column}`,
      }),
      place: {
        file: `${folder}/projects/${project.slug}/indicators.csv`,
        sourceLine: project.funding.sourceLine,
      },
    },
  ];
}
