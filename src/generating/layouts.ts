// Forms as different provinces print them: with and without scores, with the target cut into operator, value and unit.
import type { Layout, RowField } from './layout.ts';
import type { Random } from './random.ts';

type Columns = Layout['columns'];

const levels: Columns = [
  ['level1', '一级指标'],
  ['level2', '二级指标'],
  ['level3', '三级指标'],
];
const line: Columns = [['sourceLine', '原文行']];

const national: Columns = [
  ...levels,
  ['weight', '分值'],
  ['target', '预期指标值'],
  ['actual', '实际完成值'],
  ['score', '得分'],
  ['reason', '偏差原因及改进措施'],
  ...line,
];
const northern: Columns = [
  ...levels,
  ['weight', '权重'],
  ['target', '年度指标值'],
  ['actual', '实际完成指标值'],
  ['score', '得分'],
  ['reason', '未完成原因及拟采取的改进措施'],
  ...line,
];
const split: Columns = [
  ...levels,
  ['operator', '指标性质'],
  ['target', '预期指标值'],
  ['unit', '度量单位'],
  ['weight', '分值'],
  ['actual', '全年实际完成值'],
  ['score', '得分'],
  ['reason', '偏差原因分析及改进措施'],
  ...line,
];
const unscored: Columns = [
  ...levels,
  ['target', '指标值'],
  ['actual', '全年实际完成值'],
  ['reason', '未完成原因和改进措施'],
  ...line,
];
const bare: Columns = [...levels, ['target', '指标值'], ['actual', '实际完成值'], ...line];

const plain = (name: string): string => name;

const withScores: Layout['funding'] = [
  ['budget', '全年预算数（A）'],
  ['executed', '全年执行数（B）'],
  ['weight', '分值'],
  ['rate', '执行率（B/A）'],
  ['score', '得分'],
];
const withInitial: Layout['funding'] = [['initial', '年初预算数'], ...withScores];
const withoutScores: Layout['funding'] = [
  ['budget', '全年预算数'],
  ['executed', '全年执行数'],
  ['rate', '预算执行率'],
];

function layout(
  columns: Columns,
  funding: Layout['funding'],
  heading: Layout['heading'],
  moneyUnit: Layout['moneyUnit'] = '万元',
): Layout {
  const has = (field: RowField): boolean => columns.some(([one]) => one === field);
  return {
    columns,
    funding,
    heading,
    headingHasWeight: heading('', 1) !== '',
    moneyUnit,
    scored: has('score'),
    hasReason: has('reason'),
    split: has('operator'),
  };
}

const layouts: readonly [Layout, ...Layout[]] = [
  layout(national, withInitial, plain),
  layout(national, withScores, (name, weight) => `${name}（${weight}分）`),
  layout(northern, withScores, (name, weight) => `${name} (${weight}分)`),
  layout(split, withInitial, plain),
  layout(northern, withScores, plain, '元'),
  layout(unscored, withoutScores, plain),
  layout(bare, withoutScores, plain, '元'),
];

export const pickLayout = (random: Random): Layout => random.pick(layouts);
