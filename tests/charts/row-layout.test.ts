import { expect, test } from 'vitest';
import { sizes } from '../../src/charts/chart.ts';
import { textWidth } from '../../src/charts/han-width.ts';
import { layOut } from '../../src/charts/row-layout.ts';

const [wide, narrow] = sizes;
if (wide === undefined || narrow === undefined) throw new Error('two sizes');
const long = '开展面向城镇居民、农民和青少年等重点人群的科普活动不少于二十次';
const columns = [
  { header: '率', align: 'end' },
  { header: '数', align: 'end', wideOnly: true },
  { header: '空', align: 'end' },
] as const;
const rows = [
  { label: '产出指标', heading: true },
  { label: long, cells: ['100.0%', '20'] },
  { label: '短', cells: ['50.0%', '1'] },
];

test('layOut(wide): labels stand beside the bars and the margin holds the longest line', () => {
  const layout = layOut(rows, columns, wide, 26);
  const lines = layout.rows.flatMap(({ row, label }) => (row.heading ? [] : label.split('\n')));
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(textWidth(line)).toBeLessThan(layout.marginLeft);
});

test.each([
  ['few values leave the label 21 Han characters', '1', 273],
  ['more values take from the label', '1234567890123456789012345678', 173],
  ['many values leave it 12, and the plot less', '12345678901234567890123456789012345678', 156],
])('layOut(wide): %s', (_case, value, most) => {
  const { rows: placed, marginLeft, marginRight } = layOut([{ label: long, cells: [value] }], columns, wide, 26);
  expect(marginLeft).toBe(most + 20);
  expect(Math.max(...(placed[0]?.label ?? '').split('\n').map(textWidth))).toBeLessThanOrEqual(most);
  if (most > 156) expect(800 - marginLeft - marginRight).toBeGreaterThanOrEqual(360);
});

test('layOut(narrow): labels stand above the bars and take the whole width', () => {
  const layout = layOut(rows, columns, narrow, 26);
  expect(layout.marginLeft).toBe(8);
  for (const { row, label, labelTop, y } of layout.rows.filter((placed) => !placed.row.heading)) {
    expect(labelTop + label.split('\n').length * 17).toBeLessThan(y);
    expect(label.replaceAll('\n', '')).toBe(row.label);
  }
});

test.each([
  ['wide', wide, [0, 1]],
  ['narrow', narrow, [0]],
] as const)('layOut(%s) keeps the columns that hold something and have room', (_name, size, kept) => {
  expect(layOut(rows, columns, size, 26).columns.map(({ index }) => index)).toEqual(kept);
});

test.each([wide, narrow])('layOut: rows follow one another without overlap', (size) => {
  const { rows: placed, height } = layOut(rows, columns, size, 26);
  const tops = placed.map(({ labelTop }) => labelTop);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(placed.at(-1)?.y ?? 0).toBeLessThan(height);
});
