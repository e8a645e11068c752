import { expect, test } from 'vitest';
import { bandsOf, scorePoints, stretchOf } from '../../src/charts/score-points.ts';
import { standard, total } from './fictional-score.ts';

const whichOf = (points: readonly string[]) => scorePoints(total(points)).map(({ which }) => which);

test.each([
  [
    ['92.5', '94', '91', '95'],
    ['declared', 'rule', 'low', 'high'],
  ],
  [
    ['92.5', '94', '94', '94'],
    ['declared', 'rule'],
  ],
  [['92.5'], ['declared']],
  [
    ['', '94', '91', '95'],
    ['rule', 'low', 'high'],
  ],
  [[], []],
])('scorePoints(%s) are %s: the range only where its ends differ', (points, expected) => {
  expect(whichOf(points)).toEqual(expected);
});

test('bandsOf(standard, 80) rise from the lowest and are cut at the end of the scale', () => {
  expect(bandsOf(standard, 80)).toEqual([
    { grade: '丁', from: 0, to: 50 },
    { grade: '丙', from: 50, to: 75 },
    { grade: '乙', from: 75, to: 80 },
  ]);
});

// A quarter of the span is added on each side, rounded outwards to steps of 1 and of 0.5, and never beyond the scale.
test.each([
  [['92.5', '94', '91', '95'], 90, 96],
  [['99', '100', '99', '100'], 98.5, 100],
  [['0', '1'], 0, 1.5],
])('stretchOf(%s) is %d to %d', (points, from, to) => {
  expect(stretchOf(scorePoints(total(points)), 100)).toEqual([from, to]);
});

test.each([
  ['far apart', ['60', '81']],
  ['on one another', ['92.5', '92.5']],
  ['only one', ['92.5']],
])('stretchOf is undefined when figures are %s', (_, points) => {
  expect(stretchOf(scorePoints(total(points)), 100)).toBeUndefined();
});
