// Amounts a self-evaluation states: its budget and spending, each split one way or two.
import type { SelfReport } from './draft.ts';
import { percent } from './print-number.ts';
import { part, type Statement } from './stated-amount.ts';

const sum = (list: readonly number[]): number => list.reduce((all, n) => all + n, 0);
const share = (fen: number, hundredths: number): number => Math.floor((fen * hundredths) / 100 / 10_000) * 10_000;

/** What is spent here, and what is passed on to lower levels: not to be added to theirs. */
function byPlace(budget: number, transfer: number): Statement {
  return [
    part('budget-here', '本级项目支出预算', budget - transfer, 'budget', '按支出去向', true),
    { ...part('budget-down', '对下转移支付预算', transfer, 'budget', '按支出去向'), role: '对下转移' },
  ];
}

export function selfStatements({ projects, shares, totalShift, rate, unit, year }: SelfReport): Statement[] {
  const budget = sum(projects.map((one) => one.budget)) + totalShift;
  const executed = sum(projects.map((one) => one.executed));
  const other = sum(projects.map((one) => one.other.budget));
  const above = share(budget - other, shares.above);
  const activities = share(executed, shares.activities);
  const transfer = unit.place.level === '县级' ? 0 : share(budget, shares.transfer);
  const statedRate = rate ?? percent(executed, budget, 2);
  const statements: Statement[] = [
    [{ id: 'budget', label: '项目全年预算', fen: budget, role: '预算', before: `${year}年度项目全年预算` }],
    [
      part('budget-above', '上级补助资金', above, 'budget', '按资金来源', true),
      part('budget-own', '本级财政资金', budget - other - above, 'budget', '按资金来源'),
      part('budget-other', '其他资金', other, 'budget', '按资金来源'),
    ],
    [
      {
        id: 'executed',
        label: '项目全年执行',
        fen: executed,
        role: '支出',
        before: '项目全年执行',
        after: `，预算执行率${statedRate}%`,
      },
    ],
    [
      part('executed-activities', '业务活动支出', activities, 'executed', '按支出内容', true),
      part('executed-equipment', '设备和维护支出', executed - activities, 'executed', '按支出内容'),
    ],
  ];
  return transfer === 0 ? statements : [...statements, byPlace(budget, transfer)];
}
