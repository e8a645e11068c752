// One form as project.json, indicators.csv and the lines of the source document.
import { csv } from './csv.ts';
import type { ProjectDraft, Row } from './draft.ts';
import type { Layout, RowField } from './layout.ts';
import { levelWeights } from './make-rows.ts';
import type { FictionalUnit } from './place-units.ts';
import { type FundingLine, fundingLines } from './print-funding.ts';
import { decimal } from './print-number.ts';

/** Declared total in hundredths of a point. */
export const declaredTotal = ({ rows, executionScore, totalShift }: ProjectDraft): number =>
  rows.reduce((all, { score }) => all + score, executionScore) + totalShift;

const weightTotal = '100';

function cellsOf(row: Row, layout: Layout): Readonly<Record<Exclude<RowField, 'sourceLine'>, string>> {
  return {
    level1: layout.heading(row.level1, levelWeights[row.level1]),
    level2: row.level2,
    level3: row.level3,
    weight: String(row.weight),
    operator: row.operator,
    target: row.target,
    unit: row.unit,
    actual: row.actual,
    score: decimal(row.score, 2),
    reason: row.reason,
  };
}

interface DeclaredTotal {
  readonly weight: string;
  readonly score: string;
  readonly sourceLine: number;
}

function projectFile(
  { name, layout, attachment, goal }: ProjectDraft,
  unit: FictionalUnit,
  funding: readonly FundingLine[],
  sourceLine: number,
  declaredTotal: DeclaredTotal | undefined,
): string {
  const file = {
    name,
    department: unit.name,
    implementer: unit.name,
    attachment,
    funding: {
      unit: layout.moneyUnit,
      columns: layout.funding.map(([, header]) => header),
      rows: funding.map(({ label, kind, cells }) => ({
        label,
        kind,
        ...Object.fromEntries(layout.funding.map(([field]) => [field, cells[field]])),
      })),
      sourceLine,
    },
    goal,
    declaredTotal,
    note: '虚构示例',
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export interface PrintedProject {
  readonly json: string;
  readonly csv: string;
}

/** Writes the form into the lines of the source, and returns its two files, which name those lines. */
export function printProject(
  project: ProjectDraft,
  unit: FictionalUnit,
  year: number,
  lines: string[],
): PrintedProject {
  const { layout, rows, name, attachment, goal } = project;
  lines.push(
    '',
    `${attachment} 项目支出绩效自评表（${year}年度）`,
    `项目名称 | ${name}`,
    `主管部门 | ${unit.name} | 实施单位 | ${unit.name}`,
  );
  lines.push(`项目资金（${layout.moneyUnit}） | ${layout.funding.map(([, header]) => header).join(' | ')}`);
  const fundingAt = lines.length + 1;
  const funding = fundingLines(project);
  for (const { label, cells } of funding)
    lines.push([label, ...layout.funding.map(([field]) => cells[field])].join(' | '));
  lines.push(`年度总体目标 | 预期目标：${goal.promised} | 实际完成情况：${goal.reached}`);
  const columns = layout.columns.filter(([field]) => field !== 'sourceLine');
  lines.push(columns.map(([, header]) => header).join(' | '));
  const table = rows.map((row) => {
    const cells = cellsOf(row, layout);
    const printed = columns.map(([field]) => cells[field as Exclude<RowField, 'sourceLine'>]);
    lines.push(printed.join(' | '));
    return [...printed, String(lines.length)];
  });
  const total = layout.scored
    ? { weight: weightTotal, score: decimal(declaredTotal(project), 2), sourceLine: lines.length + 1 }
    : undefined;
  if (total) lines.push(`总分 | ${total.weight} | ${total.score}`);
  return {
    json: projectFile(project, unit, funding, fundingAt, total),
    csv: csv([layout.columns.map(([, header]) => header), ...table]),
  };
}
