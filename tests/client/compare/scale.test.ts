import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf, placeOn, tickText } from '#client/compare/scale';

test.each([
  [
    [0.622, 1],
    [0.6, 0.7, 0.8, 0.9, 1],
  ],
  [
    [1, 1, 1],
    [0, 0.5, 1],
  ],
  [
    [0.5, 1],
    [0, 0.5, 1],
  ],
  [
    [36, 3281],
    [0, 1000, 2000, 3000, 4000],
  ],
  [
    [92.5, 94.43],
    [92.5, 93, 93.5, 94, 94.5],
  ],
  [
    [0, 0],
    [0, 0.5],
  ],
  [
    [-0.5, 2],
    [-1, 0, 1, 2],
  ],
])('axisOf(%j): %j', (values, ticks) => {
  expect(axisOf(values).ticks).toEqual(ticks);
});

test('axisOf: every figure is on the axis, whatever the figures', () => {
  const number = fc.double({ min: -1e6, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 12 }), (values) => {
      const axis = axisOf(values);
      const slack = (axis.high - axis.low) * 1e-6;
      expect(axis.high).toBeGreaterThan(axis.low);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(axis.low - slack);
      expect(Math.max(...values)).toBeLessThanOrEqual(axis.high + slack);
      expect(axis.ticks.length).toBeLessThan(12);
    }),
  );
});

test('placeOn: the ends of the axis are the ends of the room', () => {
  const axis = axisOf([0, 4000]);
  expect([placeOn(axis, 0, 10, 110), placeOn(axis, 2000, 10, 110), placeOn(axis, 4000, 10, 110)]).toEqual([
    10, 60, 110,
  ]);
});

test.each([
  [0.7, 'execution', '70%'],
  [0.925, 'completion', '92.5%'],
  [3000, 'budget', '3,000'],
  [-1, 'lost', '−1'],
  [92.5, 'score', '92.5'],
] as const)('tickText(%d, %s): %s', (value, measure, text) => {
  expect(tickText(value, measure)).toBe(text);
});
