import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../src/charts/spread-labels.ts';

test.each([
  [[], []],
  [[50], [50]],
  [
    [50, 52],
    [50, 67],
  ],
  [
    [99, 98],
    [100, 83],
  ],
])('spreadLabels(%j) = %j', (wanted, placed) => {
  expect(spreadLabels(wanted, 17, 0, 100)).toEqual(placed);
});

test('spreadLabels(wanted, gap, top, bottom): in the same order, never nearer than the gap when there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 20 }), (wanted) => {
      const placed = spreadLabels(wanted, 17, 0, 400);
      const sorted = [...placed].sort((a, b) => a - b);
      for (const [at, y] of sorted.entries()) if (at > 0) expect(y - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(17);
      for (const y of placed) expect(y).toBeLessThanOrEqual(400);
    }),
  );
});
