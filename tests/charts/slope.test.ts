// 虚构示例.
import { expect, test } from 'vitest';
import { translator } from '#i18n';
import { type SlopeLine, slope } from '../../src/charts/slope.ts';
import { drawings, faults } from './drawing.ts';
import { exact, hostile } from './fictional.ts';

const zh = translator('zh');
const words = { title: '示例两年', finding: '示例一句话。', source: '虚构示例' };
const line = (label: string, from: number, to: number, named = true): SlopeLine => ({
  label,
  from: exact(from),
  to: exact(to),
  words: { from: `${from}%`, to: `${to}%`, change: String(to - from) },
  named,
});

test('slope is undefined without a line', () => {
  expect(slope([], [2031, 2032], '单位', words, zh)).toBeUndefined();
});

test('slope draws as the snapshot shows; named lines carry both ends, all lines are in the table', async () => {
  const lines = [line('示例甲', 80, 95), line(hostile, 90, 70), line('示例丙', 85, 86, false)];
  const chart = slope(lines, [2031, 2032], '单位', words, zh);
  expect(faults(chart?.svg ?? '')).toEqual([]);
  const [wide, narrow] = drawings(chart?.svg ?? '');
  expect(wide.texts).toEqual(expect.arrayContaining(['示例甲 80%', '95% 示例甲', '2031', '2032']));
  expect(narrow.texts).toEqual(expect.arrayContaining(['80%', '95% 示例甲']));
  expect(wide.texts.join()).not.toContain('示例丙');
  expect(chart?.table.rows[2]).toEqual(['示例丙', '85%', '86%', '1']);
  expect(chart?.note).toBe('标出名字的是升降最大的几个，其余画成细线，名字和数字见表。');
  await expect(chart?.svg).toMatchFileSnapshot('__snapshots__/slope.zh.html');
});

test('slope draws lines that are all level', () => {
  const chart = slope([line('示例甲', 90, 90), line('示例乙', 90, 90)], [2031, 2032], '单位', words, zh);
  expect(faults(chart?.svg ?? '')).toEqual([]);
  expect(chart?.note).toBeUndefined();
});
