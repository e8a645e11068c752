import { expect, test } from 'vitest';
import { render } from '../../src/charts/render.ts';
import { layOut } from '../../src/charts/row-layout.ts';
import { baselineMarks, gridMarks, rowMarks } from '../../src/charts/row-marks.ts';
import { drawings } from './drawing.ts';

const rows = [
  { label: '一级', heading: true },
  { label: '<示例>&甲', sub: '说明', cells: ['1.00'] },
  { label: '合计', bare: true, cells: ['2.00'] },
];
const svg = render('图', (size) => {
  const layout = layOut(rows, [{ header: '万元', align: 'end' }], size, 26);
  const { height, marginLeft, marginRight } = layout;
  const marks = [
    ...gridMarks(layout, [{ at: 0, label: '零' }]),
    ...baselineMarks(layout, { at: 1, label: '一' }),
    ...rowMarks(layout),
  ];
  return { height, marginLeft, marginRight, x: { type: 'linear', domain: [0, 2] }, marks };
});

test('rowMarks prints every label, note, value and head, gridMarks and baselineMarks their ticks', () => {
  const all = ['一级', '<示例>&甲', '说明', '合计', '1.00', '2.00', '万元', '零', '一'];
  for (const { texts } of drawings(svg)) expect([...texts].sort()).toEqual([...all].sort());
});

test.each([
  ['wide', 0, 1],
  ['narrow', 1, 1],
] as const)('on the %s drawing a line of the grid runs %s', (_name, index, lines) => {
  const drawn = drawings(svg)[index];
  const grid = [...drawn.element.querySelectorAll('[stroke="var(--rule)"] line, line[stroke="var(--rule)"]')];
  expect(grid).toHaveLength(lines);
  const [y1, y2] = ['y1', 'y2'].map((name) => Number(grid[0]?.getAttribute(name)));
  const height = Number(drawn.element.getAttribute('height'));
  // Through all rows beside the labels; only at the bar when the labels lie above it.
  expect((y2 ?? 0) - (y1 ?? 0) > height / 2).toBe(index === 0);
});
