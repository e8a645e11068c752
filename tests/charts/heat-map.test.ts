// 虚构示例.
import { expect, test } from 'vitest';
import { translator } from '#i18n';
import { type HeatRow, heatMap } from '../../src/charts/heat-map.ts';
import { drawings, faults } from './drawing.ts';
import { exact, hostile } from './fictional.ts';

const zh = translator('zh');
const words = { title: '示例格子', finding: '示例一句话。', source: '虚构示例' };
const years = ['2031', '2032', '2033', '2034', '2035', '2036'];
const rows: HeatRow[] = [
  { label: '示例甲', cells: [80, 90, 100].map((value) => ({ words: `${value}%`, value: exact(value) })) },
  { label: hostile, cells: [{ words: '没有报告' }, { words: '90%', value: exact(90) }, { words: '未收录' }] },
];

test('heatMap is undefined without a value', () => {
  expect(heatMap([], years, '单位', words, zh)).toBeUndefined();
  expect(heatMap([{ label: '示例', cells: [{ words: '没有报告' }] }], ['2031'], '单位', words, zh)).toBeUndefined();
});

test('heatMap draws as the snapshot shows; every cell has its words in both drawings and in the table', async () => {
  const chart = heatMap(rows, years.slice(0, 3), '单位', words, zh);
  expect(faults(chart?.svg ?? '')).toEqual([]);
  for (const { texts } of drawings(chart?.svg ?? '')) {
    expect(texts).toEqual(expect.arrayContaining(['80%', '90%', '100%', '没有报告', '未收录']));
  }
  expect(chart?.table.rows).toEqual([
    ['示例甲', '80%', '90%', '100%'],
    [hostile, '没有报告', '90%', '未收录'],
  ]);
  await expect(chart?.svg).toMatchFileSnapshot('__snapshots__/heat-map.zh.html');
});

test('heatMap: the shade grows with the value, and cells without one have none', () => {
  const [wide] = drawings(heatMap(rows, years.slice(0, 3), '单位', words, zh)?.svg ?? '');
  const shades = [...wide.element.querySelectorAll('rect[fill-opacity]')].map((cell) =>
    Number(cell.getAttribute('fill-opacity')),
  );
  expect(shades).toHaveLength(4);
  const [low = 0, middle = 0, high = 0] = shades;
  expect(low < middle && middle < high && high <= 0.4).toBe(true);
});

test('the narrow heatMap holds the last five columns, the table all', () => {
  const long = [{ label: '示例', cells: years.map((year, at) => ({ words: `第${year}`, value: exact(at) })) }];
  const chart = heatMap(long, years, '单位', words, zh);
  const [wide, narrow] = drawings(chart?.svg ?? '');
  expect(wide.texts).toContain('第2031');
  expect(narrow.texts).not.toContain('第2031');
  expect(narrow.texts).toContain('第2036');
  expect(chart?.table.columns).toHaveLength(7);
});
