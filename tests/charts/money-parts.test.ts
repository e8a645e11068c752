import { expect, test } from 'vitest';
import { moneyParts } from '../../src/charts/money-parts.ts';
import { translator } from '../../src/i18n/index.ts';
import { barWidths, drawings, faults } from './drawing.ts';
import { hostile, split } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const less = split(520, [
  ['甲经费', 20],
  ['乙经费', 270],
  [hostile, 130],
  ['丁经费', 95],
]);
const more = split(100, [
  ['甲', 60],
  ['乙', 65],
]);
const agree = split(19.8, [
  ['甲', 13.5],
  ['乙', 6.3],
]);
const draw = ({ node, split: one }: typeof less, t = zh) => moneyParts(node, one, '虚构示例', t);

test('moneyParts is undefined when the split has no part', () => {
  expect(draw(split(10, []))).toBeUndefined();
});

test.each([
  ['less', less, zh],
  ['less', less, en],
  ['more', more, zh],
  ['agree', agree, zh],
] as const)('moneyParts draws a sum that is %s as the snapshot shows', async (name, data, t) => {
  const chart = draw(data, t);
  expect(faults(chart?.svg ?? '')).toEqual([]);
  await expect(chart?.svg).toMatchFileSnapshot(`__snapshots__/money-parts.${name}.${t.language}.html`);
});

test('the total, the parts and their sum are drawn on one scale', () => {
  for (const drawn of drawings(draw(less)?.svg ?? '')) {
    const [total = 0] = barWidths(drawn, 'var(--ink)');
    const shares = barWidths(drawn, 'var(--data-1)').map((width) => width / total);
    for (const [index, share] of [20 / 520, 270 / 520, 130 / 520, 95 / 520, 515 / 520].entries()) {
      expect(shares[index]).toBeCloseTo(share, 2);
    }
  }
});

test('the parts lie end to end: each begins where the one before it ends', () => {
  const [wide] = drawings(draw(less)?.svg ?? '');
  const rects = [...wide.element.querySelectorAll('[fill="var(--data-1)"] rect')].slice(0, 4);
  const ends = rects.map((rect) => [
    Number(rect.getAttribute('x')),
    Number(rect.getAttribute('x')) + Number(rect.getAttribute('width')),
  ]);
  for (const [index, [start]] of ends.slice(1).entries()) expect(start).toBeCloseTo(ends[index]?.[1] ?? 0, 1);
});

test.each([
  [
    'less',
    less,
    '报告写明“示例项目预算”为 520.00 万元，列出的 4 个部分合计 515.00 万元，比总额少 5.00 万元。',
    '少 5.00 万元',
  ],
  [
    'more',
    more,
    '报告写明“示例项目预算”为 100.00 万元，列出的 2 个部分合计 125.00 万元，比总额多 25.00 万元。',
    '多 25.00 万元',
  ],
  ['agree', agree, '报告写明“示例项目预算”为 19.80 万元，列出的 2 个部分合计相同。', '差额：没有'],
] as const)('a sum that is %s says so in a sentence and in the drawing', (_case, data, finding, label) => {
  const chart = draw(data);
  expect(chart?.finding).toBe(finding);
  for (const { texts } of drawings(chart?.svg ?? '')) expect(texts).toContain(label);
});

test.each([
  ['less', less, 1],
  ['more', more, 1],
  ['agree', agree, 0],
] as const)('a sum that is %s has %# hatched box', (_case, data, boxes) => {
  expect(drawings(draw(data)?.svg ?? '')[0].element.querySelectorAll('[stroke="var(--data-2)"] path')).toHaveLength(
    boxes,
  );
});

test('the table lists the total, the parts, the sum and the difference', () => {
  expect(draw(more)?.table.rows).toEqual([
    ['示例项目预算', '100.00'],
    ['甲', '60.00'],
    ['乙', '65.00'],
    ['各部分合计', '125.00'],
    ['差额：合计比总额多', '25.00'],
  ]);
});

test('moneyParts draws nothing but 0 without a fault', () => {
  expect(faults(draw(split(0, [['甲', 0]]))?.svg ?? '')).toEqual([]);
});
