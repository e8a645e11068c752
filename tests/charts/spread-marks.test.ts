import { expect, test } from 'vitest';
import { type Size, sizes } from '../../src/charts/chart.ts';
import { render } from '../../src/charts/render.ts';
import { countMarks, scaleMarks } from '../../src/charts/spread-marks.ts';
import { translator } from '../../src/i18n/index.ts';
import { drawings, faults } from './drawing.ts';

const zh = translator('zh');
const placed = [
  { count: 9, countAt: 60 },
  { count: undefined, countAt: 90 },
];
const draw = (size: Size) => ({
  height: 100,
  marginLeft: 0,
  marginRight: 0,
  x: { type: 'identity' } as const,
  marks: [...scaleMarks(size, 0, 26, 100), countMarks(placed, size, 0, zh)],
});
const xOf = (text: Element): number => Number(text.getAttribute('transform')?.match(/[\d.]+/)?.[0]);

test('scaleMarks and countMarks: five steps, and one count on the 100 % line for the row that has one', () => {
  expect(sizes).toHaveLength(2);
  const svg = render('图', draw);
  expect(faults(svg)).toEqual([]);
  for (const { element, texts } of drawings(svg)) {
    expect(texts).toEqual(['0%', '50%', '100%', '150%', '200%', '恰好 100%：9 项']);
    const [zero = NaN, half = NaN, whole = NaN, more = NaN, end = NaN, count = NaN] = [
      ...element.querySelectorAll('text'),
    ].map(xOf);
    expect(count).toBe(whole);
    // Both sides of 100 % on the same scale.
    expect(end - more).toBeCloseTo(half - zero, 1);
    expect(more - whole).toBeCloseTo(whole - half, 1);
  }
});
