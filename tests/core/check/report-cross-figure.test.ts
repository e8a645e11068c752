import { expect, test } from 'vitest';
import { exact, zero } from '../../../src/core/model/exact.ts';
import { sampleReport } from '../sample-scored.ts';
import { findIn } from './find-in.ts';

const code = 'report/cross-figure';
const side = (value: string, sourceLine: number) => ({
  quote: `共 ${value} 项`,
  value: exact(value) ?? zero,
  sourceLine,
});
const report = (second: string) =>
  sampleReport({
    pairs: [{ id: 'a', label: '示例项目数', unit: '项', first: side('92', 3), second: side(second, 9) }],
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
