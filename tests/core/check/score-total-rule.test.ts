import { expect, test } from 'vitest';
import { findIn, points, sampleForm, sampleRow } from './find-in.ts';

const code = 'score/total-rule';
const total = (text: string) => {
  const { weight, score } = points('100', text);
  return { declaredTotal: { weight, score } };
};
const rows = [
  sampleRow('示例次数', '≥ 10 次', '10 次', points('50', '50')),
  sampleRow('示例家数', '≥ 10 家', '4 家', points('50', '20')),
];

test('score/total-rule is silent when the declared total is the total by rule, or none is declared', () => {
  expect(findIn(code, sampleForm(rows, total('70')))).toEqual([]);
  expect(findIn(code, sampleForm(rows))).toEqual([]);
});

test('score/total-rule gives declared, by rule, range and difference', () => {
  const [found] = findIn(code, sampleForm(rows, total('71')));
  const numbers = Object.entries(found?.operands ?? {}).map(([name, one]) => [
    name,
    one.kind === 'number' ? one.value.toFraction() : '',
  ]);
  expect(Object.fromEntries(numbers)).toEqual({ declared: '71', rule: '70', low: '70', high: '70', gap: '1' });
});
