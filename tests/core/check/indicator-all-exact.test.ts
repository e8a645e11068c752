import { expect, test } from 'vitest';
import { findIn, sampleForm, sampleRow } from './find-in.ts';

const code = 'indicator/all-exact';
const exactRows = [
  sampleRow('示例次数', '5 次', '5 次'),
  sampleRow('示例家数', '3 家', '3 家'),
  sampleRow('示例经费', '2 万元', '2 万元', { level2: '成本指标' }),
];

test('indicator/all-exact is silent with one row above its target, or with fewer than three comparable rows', () => {
  expect(findIn(code, sampleForm([...exactRows, sampleRow('示例场数', '3 场', '4 场')]))).toEqual([]);
  expect(findIn(code, sampleForm(exactRows.slice(1)))).toEqual([]);
});

test('indicator/all-exact counts comparable and all rows', () => {
  const rows = [
    ...exactRows,
    sampleRow('示例评价', '优良中低差', '优'),
    sampleRow('示例两项', '2 场、3 人', '2 场、3 人'),
  ];
  expect(findIn(code, sampleForm(rows))).toMatchObject([{ operands: { count: { value: 4 }, all: { value: 5 } } }]);
});
