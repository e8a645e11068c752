import { expect, test } from 'vitest';
import { findIn, points, sampleForm, sampleRow } from './find-in.ts';

const code = 'indicator/deduction-no-reason';

test('indicator/deduction-no-reason is silent on full points, on a reason, and on a missed target', () => {
  const rows = [
    sampleRow('示例次数', '≥ 10 次', '10 次', points('2', '2')),
    sampleRow('示例家数', '≥ 10 家', '10 家', { ...points('2', '1'), reason: { raw: '目标偏低' } }),
    sampleRow('示例个数', '≥ 10 个', '4 个', points('2', '1')),
    sampleRow('示例场数', '≥ 10 场', '10 场'),
  ];
  expect(findIn(code, sampleForm(rows))).toEqual([]);
});

test('indicator/deduction-no-reason lists points taken from a met or not comparable row without a word', () => {
  const rows = [
    sampleRow('示例比例', '≥ 10 %', '13.20%', points('3', '2')),
    sampleRow('示例评价', '优良中低差', '优', points('15', '14')),
  ];
  expect(findIn(code, sampleForm(rows)).map(({ row }) => row)).toEqual([1, 2]);
});
