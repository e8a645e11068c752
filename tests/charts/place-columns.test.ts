import { expect, test } from 'vitest';
import { sizes } from '../../src/charts/chart.ts';
import { textWidth } from '../../src/charts/han-width.ts';
import { columnGap, placeColumns } from '../../src/charts/place-columns.ts';

const [wide = { name: 'wide', width: 800 } as const, narrow = { name: 'narrow', width: 336 } as const] = sizes;
const columns = [
  { header: '完成程度', align: 'end' },
  { header: '', align: 'start' },
  { header: '值', align: 'end', wideOnly: true },
] as const;

test('placeColumns sets columns from the right edge inwards, each as wide as its widest text', () => {
  const { placed, width } = placeColumns([{ cells: ['100.0%', '没有达到', '12'] }], columns, wide);
  const last = Math.max(textWidth('值'), textWidth('12')) + columnGap;
  const word = textWidth('没有达到');
  expect(placed.map(({ fromRight }) => fromRight)).toEqual([last + word + columnGap, last + word, 0]);
  expect(width).toBe(last + word + columnGap + textWidth('完成程度') + columnGap);
});

test.each([
  ['a column without a value', wide, [{ cells: ['1%', '', '12'] }], [0, 2]],
  ['a column for wide drawings only', narrow, [{ cells: ['1%', '词', '12'] }], [0, 1]],
  ['every column of no rows', wide, [], []],
] as const)('placeColumns leaves out %s', (_case, size, rows, kept) => {
  expect(placeColumns(rows, columns, size).placed.map(({ index }) => index)).toEqual(kept);
});
