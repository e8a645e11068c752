import { expect, test } from 'vitest';
import { sampleFunding } from '../sample-scored.ts';
import { findIn, points, sampleForm, sampleRow } from './find-in.ts';

const code = 'score/row-rule';

test('score/row-rule is silent when points follow the rule or lie in the band of a word', () => {
  const rows = [
    sampleRow('示例次数', '≥ 10 次', '10 次', points('2', '2')),
    sampleRow('示例家数', '≥ 10 家', '4 家', points('2', '0.8')),
    sampleRow('示例评价', '优良中低差', '优', points('15', '13')),
    sampleRow('示例进度', '= 1 个', '部分完成', points('2', '1.5')),
  ];
  expect(findIn(code, sampleForm(rows))).toEqual([]);
});

test('score/row-rule says whether rounding to 0.5 explains the difference', () => {
  const rows = [
    sampleRow('示例家数', '≥ 10 家', '4 家', points('2', '1')),
    sampleRow('示例比例', '≥ 10 %', '13.20%', points('3', '2')),
    sampleRow('示例评价', '优良中低差', '优', points('15', '3')),
  ];
  expect(findIn(code, sampleForm(rows))).toMatchObject([
    { row: 1, operands: { rounding: { key: 'check.rounding.rounded' } } },
    { row: 2, operands: { rounding: { key: 'check.rounding.differs' } } },
    { row: 3, operands: { rule: { text: '12–15' } } },
  ]);
});

test('score/row-rule compares the execution line too: 80 of 90 spent is 8.89 of 10', () => {
  const funding = (score: string) => ({
    unit: '万元' as const,
    columns: ['预算'],
    rows: [sampleFunding('total', '90', '80', '88.89%', '10', score)],
  });
  const rows = [sampleRow('示例次数', '≥ 10 次', '10 次', points('2', '2'))];
  expect(findIn(code, sampleForm(rows, { funding: funding('8.89') }))).toEqual([]);
  expect(findIn(code, sampleForm(rows, { funding: funding('10') }))).toMatchObject([
    { operands: { label: { key: 'score.executionLine' } } },
  ]);
});
