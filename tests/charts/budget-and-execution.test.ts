import { expect, test } from 'vitest';
import { budgetAndExecution } from '../../src/charts/budget-and-execution.ts';
import { translator } from '../../src/i18n/index.ts';
import { barWidths, drawings, faults } from './drawing.ts';
import { hostile, money, wan } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const rows = [
  { label: '示例甲 2031', money: money(wan(3000), wan(3000)) },
  { label: '示例乙 2031', money: money(wan(20), wan(15)) },
  { label: '示例丙 2031', money: money(wan(20), 'not-stated') },
  { label: '示例丁 2031', money: money('not-stated', 'not-stated') },
  { label: '示例戊 2031', money: money('not-stated', wan(1.5)) },
  { label: '示例己 2031', money: money(wan(10), wan(24)) },
  { label: '示例庚 2031', money: money(0, 0) },
  { label: hostile, money: money(wan(10), 0) },
];

test('budgetAndExecution([]) is undefined', () => {
  expect(budgetAndExecution([], '来源', zh)).toBeUndefined();
});

test.each([zh, en])('budgetAndExecution draws fictional units as the snapshot shows', async (t) => {
  const chart = budgetAndExecution(rows, '虚构示例', t);
  expect(faults(chart?.svg ?? '')).toEqual([]);
  await expect(chart?.svg).toMatchFileSnapshot(`__snapshots__/budget-and-execution.${t.language}.html`);
});

test('bars are as long as the share spent: 75 % is three quarters of 100 %, 240 % is cut at 150 %', () => {
  const [wide] = drawings(budgetAndExecution(rows, '来源', zh)?.svg ?? '');
  const [full = 0, part = 0, cut = 0, nothing, ...others] = barWidths(wide, 'var(--data-1)');
  expect(part / full).toBeCloseTo(0.75, 2);
  expect(cut / full).toBeCloseTo(1.5, 2);
  expect(nothing).toBe(0);
  expect(others).toEqual([]);
});

test('what is missing has a dashed outline and a word, never a bar', () => {
  const chart = budgetAndExecution(rows.slice(2, 3), '来源', zh);
  for (const drawn of drawings(chart?.svg ?? '')) {
    expect(barWidths(drawn, 'var(--data-1)')).toEqual([]);
    expect(drawn.element.querySelectorAll('[stroke-dasharray] rect')).toHaveLength(1);
    expect(drawn.texts).toContain('缺支出数');
  }
  expect(chart?.table.rows).toEqual([['示例丙 2031', '20.00', '原文未写明', '原文未写明']]);
});

test('both amounts are printed in both drawings', () => {
  const [wide, narrow] = drawings(budgetAndExecution(rows.slice(1, 2), '来源', zh)?.svg ?? '');
  expect(wide.texts).toEqual(expect.arrayContaining(['15.00', '20.00', '75.0%']));
  expect(narrow.texts).toEqual(expect.arrayContaining(['支出 15.00，预算 20.00（万元）', '75.0%']));
});
