import { expect, test } from 'vitest';
import { cellWords, placeCells } from '../../src/charts/board-cells.ts';
import { sizes } from '../../src/charts/chart.ts';
import { translator } from '../../src/i18n/index.ts';
import { disclosure } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const board = disclosure(2027, [['示例甲', 'LNEW2']]);
const [first] = board.units[0]?.cells ?? [];

test('cellWords names every state', () => {
  const cells = board.units[0]?.cells ?? [];
  expect(cells.map((cell) => cellWords(cell, zh))).toEqual(['已收录', '未收录', '不在清单', '已撤回', '已收录 2 份']);
  expect(cells.map((cell) => cellWords(cell, en))).toEqual([
    'Held',
    'Not held',
    'Not expected',
    'Taken down',
    '2 held',
  ]);
});

test.each([
  ['on-time', '已收录，按时'],
  ['late', '已收录，逾期'],
  ['unknown', '已收录'],
] as const)('cellWords says %s only when both dates are known', (timing, words) => {
  if (first === undefined) throw new Error('one cell');
  expect(cellWords({ ...first, timing }, zh)).toBe(words);
});

test.each(sizes)('placeCells keeps every cell inside the drawing, years from left to right', (size) => {
  const { placed, height } = placeCells(board, board.years, size, 0, zh);
  const xs = placed.map(({ x }) => x);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(Math.max(...xs)).toBeLessThan(size.width);
  expect(Math.max(...placed.map(({ y }) => y))).toBeLessThan(height);
});
