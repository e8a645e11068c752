// 虚构示例.
import { expect, test } from 'vitest';
import { formatExact, translator } from '#i18n';
import { placeStrips } from '../../src/charts/place-strips.ts';
import { type StripRow, stripPlot } from '../../src/charts/strip-plot.ts';
import { drawings, faults } from './drawing.ts';
import { exact, hostile } from './fictional.ts';

const zh = translator('zh');
const words = { title: '示例分布', finding: '示例一句话。', source: '虚构示例' };
const row = (values: readonly number[], own?: number, label = '示例指标'): StripRow => ({
  label,
  values: values.map(exact),
  quartiles: { q1: exact(values[1] ?? 0), median: exact(values[2] ?? 0), q3: exact(values[3] ?? 0) },
  own: own === undefined ? undefined : { value: exact(own), words: `示例单位 ${own}` },
  print: (value) => formatExact(value, 1),
});
const five = [10, 20, 30, 40, 50];

test('stripPlot is undefined without a row', () => {
  expect(stripPlot([], words, zh)).toBeUndefined();
  expect(stripPlot([row([])], words, zh)).toBeUndefined();
});

test('stripPlot draws as the snapshot shows, names the unit, the ends and the median in both drawings', async () => {
  const chart = stripPlot([row(five, 33), row([7, 7, 7, 7, 7], 7, hostile)], words, zh);
  expect(faults(chart?.svg ?? '')).toEqual([]);
  for (const { texts } of drawings(chart?.svg ?? '')) {
    expect(texts).toEqual(expect.arrayContaining(['示例单位 33', '10.0', '50.0', '中位数 30.0', '7.0']));
  }
  await expect(chart?.svg).toMatchFileSnapshot('__snapshots__/strip-plot.zh.html');
});

test('the table of stripPlot holds what is drawn; the column of the unit only where one is marked', () => {
  expect(stripPlot([row(five, 33)], words, zh)?.table.rows).toEqual([
    ['示例指标', '33.0', '5', '10.0', '20.0', '30.0', '40.0', '50.0'],
  ]);
  expect(stripPlot([row(five)], words, zh)?.table.columns.map(({ label }) => label)).not.toContain('本单位');
});

test('placeStrips: dots stand in proportion, equal values are piled up and never hide each other', () => {
  const { placed } = placeStrips([row([0, 0, 5, 10])], { name: 'wide', width: 800 });
  const [first, second, third, last] = placed[0]?.dots ?? [];
  expect(first?.x).toBe(second?.x);
  expect((first?.y ?? 0) - (second?.y ?? 0)).toBeGreaterThanOrEqual(7);
  expect((third?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo((last?.x ?? 0) - (third?.x ?? 0), 6);
});

test('placeStrips: the marked unit lies on the same scale, also beyond the others', () => {
  const { placed } = placeStrips([row(five, 90)], { name: 'wide', width: 800 });
  expect(placed[0]?.high.valueOf()).toBe(90);
  expect(placed[0]?.x(exact(90))).toBe(792);
});
