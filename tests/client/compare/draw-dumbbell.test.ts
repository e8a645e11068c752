import { expect, test } from 'vitest';
import { drawDumbbell } from '#client/compare/draw-dumbbell';
import type { Shape } from '#client/compare/svg';

const keys = { budget: '全年预算（万元）', executed: '实际支出（万元）' };
const rows = [
  { name: '甲', budget: 100, executed: 50, words: '预算 100.00，支出 50.00' },
  { name: '乙', budget: 80, words: '预算 80.00，支出 原文未写明' },
];
const drawn = drawDumbbell({ rows, width: 420, label: '预算与支出', keys });
const shapes = drawn.children.filter((child): child is Shape => typeof child !== 'string');
const at = (name: string) =>
  shapes.filter(({ attributes }) => attributes.class === name).map(({ attributes }) => attributes.cx);

test('drawDumbbell: from 0, budget 100 at the end, spending 50 in the middle; a missing amount has no mark', () => {
  // The first ring and dot are the key; the scale runs from 10 to 410.
  expect(at('ring').slice(1)).toEqual([410, 330]);
  expect(at('dot').slice(1)).toEqual([210]);
  expect(shapes.filter(({ attributes }) => attributes.class === 'bell')).toHaveLength(1);
});

test('drawDumbbell: both figures are written on every row', () => {
  const written = shapes.flatMap(({ tag, children }) => (tag === 'text' ? children : []));
  expect(written).toEqual(expect.arrayContaining(rows.map(({ words }) => words)));
});
