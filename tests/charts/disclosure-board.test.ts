import { expect, test } from 'vitest';
import { disclosureBoard } from '../../src/charts/disclosure-board.ts';
import { translator } from '../../src/i18n/index.ts';
import { drawings, faults } from './drawing.ts';
import { disclosure, hostile } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const board = disclosure(2027, [
  ['示例甲', 'NNLNW'],
  [hostile, 'E2NNN'],
]);

test('disclosureBoard is undefined without units', () => {
  expect(disclosureBoard(disclosure(2027, []), zh)).toBeUndefined();
});

test.each([zh, en])('disclosureBoard draws fictional units as the snapshot shows', async (t) => {
  const chart = disclosureBoard(board, t);
  expect(faults(chart?.svg ?? '')).toEqual([]);
  await expect(chart?.svg).toMatchFileSnapshot(`__snapshots__/disclosure-board.${t.language}.html`);
});

test('every cell has its word in both drawings and in the table', () => {
  const chart = disclosureBoard(board, zh);
  expect(chart?.table.rows).toEqual([
    ['示例甲', '未收录', '未收录', '已收录', '未收录', '已撤回'],
    [hostile, '不在清单', '已收录 2 份', '未收录', '未收录', '未收录'],
  ]);
  for (const { texts } of drawings(chart?.svg ?? '')) {
    for (const word of chart?.table.rows.flat() ?? []) expect(texts).toContain(word);
  }
});

test('the narrow drawing holds the last five years, the table all', () => {
  const chart = disclosureBoard(disclosure(2021, [['示例甲', 'LNNNNNNL']]), zh);
  const [wide, narrow] = drawings(chart?.svg ?? '');
  expect(wide.texts).toContain('2021');
  expect(narrow.texts.filter((text) => /^20\d\d$/.test(text))).toEqual(['2024', '2025', '2026', '2027', '2028']);
  expect(chart?.table.columns).toHaveLength(9);
});

test.each([
  ['none on the list', [['示例甲', 'EE']], '清单上没有列出任何单位年度。', 'The list names no unit and year.'],
  [
    'none held',
    [['示例甲', 'NN']],
    '清单上有 1 个单位、共 2 个单位年度，本站还没有收录。',
    'Unit-years on the list: 2 (units: 1). None of them is held yet.',
  ],
  [
    'all held',
    [['示例甲', 'LE']],
    '清单上有 1 个单位、共 1 个单位年度，本站全部收录。',
    'Unit-years on the list: 1 (units: 1). All of them are held.',
  ],
  [
    'some held',
    [
      ['示例甲', 'LN'],
      ['示例乙', 'EE'],
    ],
    '清单上有 1 个单位、共 2 个单位年度，本站收录 1 个，还有 1 个未收录。',
    'Unit-years on the list: 2 (units: 1). Held: 1; not held: 1.',
  ],
] as const)('the sentence of the board: %s', (_case, units, chinese, english) => {
  expect(disclosureBoard(disclosure(2030, units), zh)?.finding).toBe(chinese);
  expect(disclosureBoard(disclosure(2030, units), en)?.finding).toBe(english);
});
