import { expect, test } from 'vitest';
import { sizes } from '../../src/charts/chart.ts';
import { toRow } from '../../src/charts/execution-row.ts';
import { translator } from '../../src/i18n/index.ts';
import { money, wan } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const [wide = { name: 'wide', width: 800 } as const] = sizes;

test.each([
  ['both stated', money(wan(20), wan(15)), ['75.0%', '15.00', '20.00'], ['75.0%', '15.00', '20.00']],
  ['nothing spent', money(wan(20), 0), ['0.0%', '0.00', '20.00'], ['0.0%', '0.00', '20.00']],
  [
    'no spending stated',
    money(wan(20), 'not-stated'),
    ['缺支出数', '原文未写明', '20.00'],
    ['No spending\nfigure', 'not stated in the\ndocument', '20.00'],
  ],
  [
    'no budget stated',
    money('blank', wan(15)),
    ['缺预算数', '15.00', '原表留空'],
    ['No budget figure', '15.00', expect.any(String)],
  ],
  [
    'neither',
    money('not-stated', 'not-stated'),
    ['缺预算数和支出数', '原文未写明', '原文未写明'],
    ['No figures', 'not stated in the\ndocument', 'not stated in the\ndocument'],
  ],
  ['a budget of 0', money(0, 0), ['预算为 0', '0.00', '0.00'], ['Budget of 0', '0.00', '0.00']],
])('toRow prints the rate, the spending and the budget: %s', (_case, value, chinese, english) => {
  expect(toRow({ label: '甲', money: value }, wide, zh).cells).toEqual(chinese);
  expect(toRow({ label: '甲', money: value }, wide, en).cells).toEqual(english);
});

test('toRow has no rate to draw when one of the figures is missing', () => {
  expect(toRow({ label: '甲', money: money(wan(20), 'not-stated') }, wide, zh).rate).toBeUndefined();
  expect(toRow({ label: '甲', money: money(wan(20), 0) }, wide, zh).rate?.equals(0)).toBe(true);
});
