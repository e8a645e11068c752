import { expect, test } from 'vitest';
import { exact, zero } from '../../../src/core/model/exact.ts';
import type { PairRelation } from '../../../src/core/model/pair.ts';
import { sampleReport } from '../sample-scored.ts';
import { findIn } from './find-in.ts';

const code = 'report/cross-figure';
const side = (value: string, sourceLine: number) => ({
  quote: `共 ${value} 项`,
  value: exact(value) ?? zero,
  sourceLine,
});
const report = (second: string, relation: PairRelation = 'same') =>
  sampleReport({
    pairs: [{ id: 'a', label: '示例项目数', unit: '项', first: side('92', 3), second: side(second, 9), relation }],
  });

test('report/cross-figure is silent when both places say the same, whatever the digits', () => {
  expect(findIn(code, report('92.0'))).toEqual([]);
  expect(findIn(code, sampleReport())).toEqual([]);
});

test('report/cross-figure names both values and both places', () => {
  expect(findIn(code, report('96'))).toMatchObject([
    { operands: { firstQuote: { text: '共 92 项' }, secondQuote: { text: '共 96 项' } }, place: { sourceLine: 3 } },
  ]);
});

test.each([
  ['same', '91', 'difference'],
  ['ceiling', '93', 'explain'],
  ['near', '93', 'hint'],
] as const)('report/cross-figure asks about a pair that is %s and says %s as %s', (relation, second, severity) => {
  expect(findIn(code, report(second, relation))).toMatchObject([
    { severity, operands: { how: { key: `check.crossFigure.${relation}` } } },
  ]);
});

test('report/cross-figure is silent about a figure below its limit', () => {
  expect(findIn(code, report('91', 'ceiling'))).toEqual([]);
});
