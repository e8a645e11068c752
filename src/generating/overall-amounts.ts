// Amounts a report on a whole department states: appropriation and spending, by nature and by function.
import type { OverallReport } from './draft.ts';
import { percent } from './print-number.ts';
import { part, type StatedAmount, type Statement } from './stated-amount.ts';

/** Spending by function; in two sentences, so that none is as long as a passage two reports are asked about. */
function byFunction(basic: number, spent: number, spending: string): Statement[] {
  const welfare = Math.floor(basic * 0.12);
  const housing = Math.floor(basic * 0.09);
  const administration = Math.floor(basic * 0.2);
  const line = (id: string, label: string, fen: number, first = false): StatedAmount =>
    part(id, label, fen, 'spent', '按功能分类', first);
  const main = spending === '社会保障和就业支出' ? '其他社会保障支出' : spending;
  return [
    [
      line('spent-administration', '一般公共服务支出', administration, true),
      line('spent-main', main, spent - administration - welfare - housing),
    ],
    [line('spent-welfare', '社会保障和就业支出', welfare), line('spent-housing', '住房保障支出', housing)],
  ];
}

export function overallStatements(report: OverallReport): Statement[] {
  const { year, unit, basic, project, excess, carriedIn, budget, rate } = report;
  const income = basic + project;
  const spent = income + excess;
  return [
    [{ id: 'budget', label: '部门全年预算', fen: budget, role: '预算', before: `${year}年度部门全年预算` }],
    [{ id: 'income', label: '财政拨款收入', fen: income, role: '拨款收入', before: '财政拨款收入' }],
    [
      { ...part('income-basic', '基本支出拨款收入', basic, 'income', '按支出性质', true), role: '拨款收入' },
      { ...part('income-project', '项目支出拨款收入', project, 'income', '按支出性质'), role: '拨款收入' },
    ],
    ...(carriedIn
      ? [[{ id: 'carried-in', label: '上年结转', fen: excess, role: '上年结转', before: '另有上年结转资金' } as const]]
      : []),
    [
      {
        id: 'spent',
        label: '财政拨款支出',
        fen: spent,
        role: '支出',
        before: '财政拨款实际支出',
        after: `，预算执行率${rate ?? percent(spent, budget, 2)}%`,
      },
    ],
    [
      part('spent-basic', '基本支出', basic, 'spent', '按支出性质', true),
      part('spent-project', '项目支出', project + excess, 'spent', '按支出性质'),
    ],
    ...byFunction(basic, spent, unit.kind.spending),
  ];
}
