import { expect, test } from 'vitest';
import { sampleFunding } from '../sample-scored.ts';
import { findIn, sampleForm, sampleRow } from './find-in.ts';

const code = 'money/parts-sum';
const funding = { unit: '万元' as const, columns: ['预算'], rows: [sampleFunding('total', '5', '5')] };
const cost = (label: string, target: string, actual = target) =>
  sampleRow(label, target, actual, { level2: '成本指标' });

test.each([
  ['two rows add up', [cost('示例甲', '2 万元'), cost('示例乙', '3 万元')]],
  ['one row may be a part', [cost('示例甲', '2 万元')]],
  ['a price is no part', [cost('示例人均费用', '2 万元'), cost('示例乙', '2 万元')]],
  ['a row that is no exact amount', [cost('示例甲', '控制在预算内'), cost('示例乙', '2 万元')]],
])('money/parts-sum is silent on cost rows: %s', (_, rows) => {
  expect(findIn(code, sampleForm(rows, { funding }))).toEqual([]);
});

test('money/parts-sum compares targets with the budget and results with spending', () => {
  const rows = [cost('示例甲', '2 万元', '2 万元'), cost('示例乙', '3 万元', '2.5 万元')];
  expect(findIn(code, sampleForm(rows, { funding }))).toMatchObject([
    { operands: { split: { key: 'split.costs.executed' }, sum: { fen: 4_500_000 }, gap: { fen: 500_000 } } },
  ]);
  expect(findIn(code, sampleForm([cost('示例甲', '6 万元', '5 万元')], { funding }))).toMatchObject([
    { operands: { split: { key: 'split.costs.budget' } } },
  ]);
});
