import { expect, test } from 'vitest';
import type { ValueKind } from '../../../src/core/model/reading.ts';
import { qualitativePoints } from '../../../src/core/score/qualitative-points.ts';
import { measured, number, worded } from './sample-reading.ts';
import { rulesOf } from './sample-rules.ts';

const { words } = rulesOf('national-2020');

// law.md B4: 100 %–80 %, 80 %–60 %, 60 %–0 % of the weight; E6 for the words.
const banded: readonly [string, ValueKind, string, ValueKind, string, string, string][] = [
  ['优良中低差', 'grade', '优', 'grade', '15', '12', '15'],
  ['= 1  个', 'number', '部分完成', 'status', '2', '6/5', '8/5'],
  ['优良中低差', 'grade', '差', 'grade', '5', '0', '3'],
  ['有效开展', 'text', '未完成', 'status', '10', '0', '6'],
  ['有效开展', 'text', '达成年度指标', 'text', '10', '8', '10'],
];
test.each(banded)(
  'qualitativePoints(weight, reading, words): target %s (%s), result %s (%s), weight %s → %s to %s',
  (target, targetKind, actual, actualKind, weight, low, high) => {
    const outcome = qualitativePoints(number(weight), worded(target, targetKind, actual, actualKind), words);
    expect([outcome?.basis, outcome?.points.value?.low.toFraction(), outcome?.points.value?.high.toFraction()]).toEqual(
      ['band', low, high],
    );
  },
);

test.each([
  ['a word outside the map', worded('有效开展', 'text', '较好', 'text')],
  ['a grade without a scale', worded('有效开展', 'text', '优', 'grade')],
  ['a number', measured('>=', ['1', number(1)], ['1', number(1)], true)],
])('qualitativePoints(weight, reading, words) leaves %s to another formula', (_, reading) => {
  expect(qualitativePoints(number(2), reading, words)).toBeUndefined();
});

test('qualitativePoints(weight, reading, words) takes the words from the standard: none, no band', () => {
  expect(qualitativePoints(number(2), worded('优良中低差', 'grade', '优', 'grade'), new Map())).toBeUndefined();
});
