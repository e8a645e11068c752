import { expect, test } from 'vitest';
import { partsRows, partsSentence } from '../../src/charts/parts-rows.ts';
import { translator } from '../../src/i18n/index.ts';
import { split, wan } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
// The figures of the 绵阳 report, source lines 21 to 29: 520.81 stated; 19.80 + 18 + 271.01 + 207 = 515.81.
const stated = split(520.81, [
  ['一', 19.8],
  ['二', 18],
  ['三', 271.01],
  ['四', 207],
]);

test('partsRows lays the parts end to end and leaves 5.00 万元 to the total', () => {
  const spans = partsRows(stated.node, stated.split, zh).map(({ kind, from, to }) => [kind, from, to]);
  expect(spans).toEqual([
    ['total', 0, wan(520.81)],
    ['part', 0, wan(19.8)],
    ['part', wan(19.8), wan(37.8)],
    ['part', wan(37.8), wan(308.81)],
    ['part', wan(308.81), wan(515.81)],
    ['sum', 0, wan(515.81)],
    ['gap', wan(515.81), wan(520.81)],
  ]);
});

test('partsRows steps back for a negative part', () => {
  const less = split(8, [
    ['甲', 10],
    ['乙', -2],
  ]);
  const rows = partsRows(less.node, less.split, zh);
  expect(rows[2]).toMatchObject({ kind: 'part', from: wan(10), to: wan(8), cells: ['−2.00'] });
});

test.each([
  [
    520.81,
    'The report states “示例项目预算” as 520.81 wan yuan; its listed parts (4) add up to 515.81, which is 5.00 less than the total.',
  ],
  [
    500,
    'The report states “示例项目预算” as 500.00 wan yuan; its listed parts (4) add up to 515.81, which is 15.81 more than the total.',
  ],
  [515.81, 'The report states “示例项目预算” as 515.81 wan yuan; its listed parts (4) add up to the same.'],
])('partsSentence of a stated %d', (total, sentence) => {
  const parts = stated.split.parts.map(({ label, fen }) => [label, fen / 1_000_000] as const);
  const { node, split: one } = split(total, parts);
  expect(partsSentence(node, one, en)).toBe(sentence);
});

test('partsSentence of a single part that is the whole', () => {
  const { node, split: one } = split(18, [['甲', 18]]);
  expect(partsSentence(node, one, zh)).toBe('报告写明“示例项目预算”为 18.00 万元，列出的唯一一个部分也是这个数。');
  expect(partsSentence(node, one, en)).toBe(
    'The report states “示例项目预算” as 18.00 wan yuan; its one listed part is the same amount.',
  );
});
