import { expect, test } from 'vitest';
import { findIn, sampleForm, sampleRow } from './find-in.ts';

const code = 'indicator/unmet-no-reason';
const reason = { raw: '根据要求取消' };

test('indicator/unmet-no-reason is silent when the target is met, a reason is given, or nothing can be compared', () => {
  const rows = [
    sampleRow('示例次数', '≥ 10 次', '10 次'),
    sampleRow('示例家数', '≥ 10 家', '4 家', { reason }),
    sampleRow('示例评价', '优良中低差', '差'),
    sampleRow('示例个数', '≥ 10 个', '4 个', { reason: { raw: '', missing: 'not-in-form' } }),
  ];
  expect(findIn(code, sampleForm(rows))).toEqual([]);
});

test('indicator/unmet-no-reason asks for the reason of a missed row, 无 and / being none', () => {
  const rows = ['', '无', '/'].map((raw) => sampleRow('示例次数', '≥ 10 次', '4 次', { reason: { raw } }));
  expect(findIn(code, sampleForm(rows))).toMatchObject([
    { row: 1, operands: { label: { text: '示例次数' }, target: { text: '≥ 10 次' }, actual: { text: '4 次' } } },
    { row: 2, place: { row: 3 } },
    { row: 3 },
  ]);
});
