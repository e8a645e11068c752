// The rows of one form: outputs 50, benefits 30, satisfaction 10 points; execution has the other 10.
import type { Cells, Row, RowKind } from './draft.ts';
import { countCells, lessCells, type RowContext, shareCells } from './measured-cells.ts';
import type { Random } from './random.ts';
import type { Count, UnitKind } from './unit-kinds.ts';
import { compoundCells, costCells, deadlineCells, gradeCells, statusCells } from './word-cells.ts';
import { effects, lastingEffects, qualityShares, satisfied } from './words.ts';

interface Commitment {
  readonly level1: Row['level1'];
  readonly level2: string;
  readonly level3: string;
  readonly kind: RowKind;
  readonly cells: (context: RowContext) => Cells & Pick<Row, 'count' | 'cost'>;
}

export const levelWeights: Readonly<Record<Row['level1'], number>> = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };

/** Counts every kind of unit has. */
const shared: readonly [Count, ...Count[]] = [
  ['培训场次', '场', 5, 40, 5],
  ['受众人次', '人次', 1000, 20000, 1000],
  ['宣传活动次数', '次', 10, 60, 5],
];

function countRow(random: Random, [level3, unit, low, high, step]: Count, scale: number): Commitment {
  const target = (low + random.between(0, (high - low) / step) * step) * scale;
  return output('数量指标', level3, 'count', (context) => countCells(context, target, unit));
}

const output = (level2: string, level3: string, kind: RowKind, cells: Commitment['cells']): Commitment => ({
  level1: '产出指标',
  level2,
  level3,
  kind,
  cells,
});

/** Cost rows say the whole cost, in one row or in two that add up. */
function costRows(random: Random, budget: number, executed: number): Commitment[] {
  const row = (level3: string, target: number, actual: number): Commitment =>
    output('成本指标', level3, 'cost', (context) => costCells(context, target, actual));
  if (executed > budget) return [];
  const half = Math.floor((budget * 0.6) / 1_000_000) * 1_000_000;
  if (half === 0 || random.chance(0.5)) return [row('项目总成本', budget, executed)];
  const spent = Math.floor((executed * half) / budget / 100) * 100;
  return [row('业务活动成本', half, spent), row('设备购置成本', budget - half, executed - spent)];
}

function promises(random: Random, kind: UnitKind, scale: number, budget: number, executed: number): Commitment[] {
  const [first, second] = [random.pick(kind.counts), random.pick(shared)];
  const benefit = (level2: string, level3: string, row: RowKind, cells: Commitment['cells']): Commitment => ({
    level1: '效益指标',
    level2,
    level3,
    kind: row,
    cells,
  });
  return [
    countRow(random, first, scale),
    random.chance(0.85)
      ? countRow(random, second, scale)
      : output('数量指标', '业务培训期数和参加人次', 'compound', compoundCells),
    output('质量指标', random.pick(qualityShares), 'percent', (context) =>
      shareCells(context, random.pick([900, 950, 980])),
    ),
    output('质量指标', '安全责任事故次数', 'less', lessCells),
    output('时效指标', '年度任务完成时间', 'deadline', deadlineCells),
    ...costRows(random, budget, executed),
    benefit('社会效益指标', random.pick(effects), 'status', statusCells),
    benefit('可持续影响指标', random.pick(lastingEffects), 'grade', gradeCells),
    {
      level1: '满意度指标',
      level2: '服务对象满意度指标',
      level3: random.pick(satisfied),
      kind: 'percent',
      cells: (context) => shareCells(context, random.pick([850, 900, 950])),
    },
  ];
}

/** Whole points that add up to the weight of the heading. */
function weightsOf(list: readonly Commitment[]): number[] {
  const given = new Map<string, number>();
  return list.map(({ level1 }) => {
    const rows = list.filter((one) => one.level1 === level1).length;
    const at = given.get(level1) ?? 0;
    given.set(level1, at + 1);
    const weight = levelWeights[level1];
    return Math.floor(weight / rows) + (at < weight % rows ? 1 : 0);
  });
}

export interface RowsOf {
  readonly kind: UnitKind;
  /** Targets of a city are larger than those of a county. */
  readonly scale: number;
  readonly budget: number;
  readonly executed: number;
}

export function makeRows(context: Omit<RowContext, 'weight'>, { kind, scale, budget, executed }: RowsOf): Row[] {
  const list = promises(context.random, kind, scale, budget, executed);
  const weights = weightsOf(list);
  return list.map(({ level1, level2, level3, kind: row, cells }, at) => {
    const weight = weights[at] ?? 0;
    return { level1, level2, level3, kind: row, weight, ...cells({ ...context, weight }) };
  });
}
