import { expect, test } from 'vitest';
import { type MappedRegion, tileMap } from '../../src/charts/tile-map.ts';
import { translator } from '../../src/i18n/index.ts';
import { drawings, faults } from './drawing.ts';

const [zh, en] = [translator('zh'), translator('en')];
const region = (code: string, name: string, reports: number) =>
  ({ region: { code, name, level: 'province' }, totals: { reports } }) as MappedRegion;
const some = [region('510000', '四川省', 2), region('150000', '内蒙古自治区', 0)];

test.each([zh, en])('tileMap draws all 34 tiles as the snapshot shows', async (t) => {
  const chart = tileMap(some, t);
  expect(faults(chart?.svg ?? '')).toEqual([]);
  await expect(chart?.svg).toMatchFileSnapshot(`__snapshots__/tile-map.${t.language}.html`);
});

test('tileMap names every division in both drawings and in the table, with reports only where there are some', () => {
  const chart = tileMap(some, zh);
  for (const { texts } of drawings(chart?.svg ?? '')) {
    expect(texts).toEqual(expect.arrayContaining(['台湾', '香港', '澳门', '西藏', '四川', '2 份']));
    expect(texts.filter((text) => text.endsWith('份'))).toEqual(['2 份']);
  }
  expect(chart?.table.rows).toHaveLength(34);
  expect(chart?.finding).toBe('34 个省级行政区中，1 个有报告收录，共 2 份（含下级地区）。');
});

test('tileMap places no invented province: code and name must both be those of GB/T 2260', () => {
  expect(tileMap([region('990000', '示例省', 3)], zh)).toBeUndefined();
  expect(tileMap([region('510000', '示例省', 3)], zh)).toBeUndefined();
  expect(tileMap([], zh)).toBeUndefined();
});
