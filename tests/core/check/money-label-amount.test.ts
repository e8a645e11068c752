import { expect, test } from 'vitest';
import { findIn, sampleForm, sampleRow } from './find-in.ts';

const code = 'money/label-amount';
const cost = { level2: '成本指标' };

test.each([
  ['办公费 3 万元', '3万元'],
  ['差旅费 2 万元,劳务费 3 万元', '5 万元'],
  ['补助 12 家，每家 10 万元', '120 万元'],
  ['办公费', '3.3 万元'],
  ['服务 20 单，经费 60000 元', '6 万元'],
])('money/label-amount agrees with one amount of the label, or with all of them together: %s, %s', (label, target) => {
  expect(findIn(code, sampleForm([sampleRow(label, target, target, cost)]))).toEqual([]);
});

test('money/label-amount lists an amount of the label that is not the target', () => {
  const found = findIn(code, sampleForm([sampleRow('办公费 预计经费 4 万元', '3.3 万元', '3.3 万元', cost)]));
  expect(found).toMatchObject([
    { operands: { inLabel: { kind: 'money', fen: 4_000_000, unit: '万元' }, target: { text: '3.3 万元' } } },
  ]);
});
