// 虚构示例.
import { expect, test } from 'vitest';
import { translator } from '#i18n';
import { type LineSeries, linesOverYears } from '../../src/charts/lines-over-years.ts';
import { drawings, faults } from './drawing.ts';
import { exact } from './fictional.ts';

const zh = translator('zh');
const words = { title: '示例走势', finding: '示例一句话。', source: '虚构示例' };
const series = (label: string, ...values: (number | undefined)[]): LineSeries => ({
  label,
  points: values.map((value, at) => ({
    year: 2031 + at,
    value: value === undefined ? undefined : exact(value),
    words: value === undefined ? '没有报告' : `${value * 100}%`,
  })),
});
const print = (value: number) => `${Math.round(value * 100)}%`;

test.each([[[]], [[series('示例', 0.9)]], [[series('示例', undefined, 0.9, undefined)]]])(
  'linesOverYears is undefined when fewer than two years have a figure',
  (all) => {
    expect(linesOverYears(all, print, words, zh)).toBeUndefined();
  },
);

test('linesOverYears draws as the snapshot shows: values in both drawings, the gap in words and in the table', async () => {
  const chart = linesOverYears(
    [series('示例甲', 0.9, undefined, 0.8, 0.85), series('示例乙', 0.7, undefined, 0.95, undefined)],
    print,
    words,
    zh,
  );
  expect(faults(chart?.svg ?? '')).toEqual([]);
  for (const { texts } of drawings(chart?.svg ?? '')) {
    expect(texts).toEqual(expect.arrayContaining(['90%', '80%', '85%', '70%', '95%', '没有报告', '示例甲', '示例乙']));
  }
  expect(chart?.table.rows[1]).toEqual(['2032', '没有报告', '没有报告']);
  await expect(chart?.svg).toMatchFileSnapshot('__snapshots__/lines-over-years.zh.html');
});

test('linesOverYears never bridges a gap: lines join neighbouring years only', () => {
  const links = (...values: (number | undefined)[]) => {
    const [wide] = drawings(linesOverYears([series('示例', ...values)], print, words, zh)?.svg ?? '');
    return wide.element.querySelectorAll('g[stroke-width="2"][fill="none"] > path').length;
  };
  expect(links(0.7, 0.8, 0.9)).toBe(2);
  expect(links(0.7, undefined, 0.9)).toBe(0);
  expect(links(0.7, 0.8, undefined, 0.9)).toBe(1);
});
