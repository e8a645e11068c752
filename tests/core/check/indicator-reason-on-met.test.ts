import { expect, test } from 'vitest';
import { findIn, points, sampleForm, sampleRow } from './find-in.ts';

const code = 'indicator/reason-on-met';
const reason = { raw: '将来增加宣传' };

test('indicator/reason-on-met is silent without a reason, on lost points and on a missed target', () => {
  const rows = [
    sampleRow('示例次数', '≥ 10 次', '10 次'),
    sampleRow('示例家数', '≥ 10 家', '10 家', { ...points('2', '1'), reason }),
    sampleRow('示例个数', '≥ 10 个', '4 个', { reason }),
  ];
  expect(findIn(code, sampleForm(rows))).toEqual([]);
});

test('indicator/reason-on-met lists a met row with full points, or without points, that gives a reason', () => {
  const rows = [
    sampleRow('示例次数', '≥ 10 次', '10 次', { ...points('2', '2'), reason }),
    sampleRow('示例家数', '≥ 10 家', '11 家', { reason }),
  ];
  expect(findIn(code, sampleForm(rows))).toMatchObject([
    { row: 1, operands: { reason: { text: '将来增加宣传' } } },
    { row: 2 },
  ]);
});
