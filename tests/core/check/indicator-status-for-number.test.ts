import { expect, test } from 'vitest';
import { findIn, sampleForm, sampleRow } from './find-in.ts';

const code = 'indicator/status-for-number';

test('indicator/status-for-number is silent when a number, or a grade for a scale, is given', () => {
  const rows = [sampleRow('示例数量', '= 1 个', '1'), sampleRow('示例评价', '优良中低差', '优')];
  expect(findIn(code, sampleForm(rows))).toEqual([]);
});

test('indicator/status-for-number lists 部分完成 for = 1 个', () => {
  const found = findIn(code, sampleForm([sampleRow('示例数量', '= 1 个', '部分完成')]));
  expect(found).toMatchObject([{ operands: { target: { text: '= 1 个' }, actual: { text: '部分完成' } } }]);
});
