import { expect, test } from 'vitest';
import { findingOf } from '#client/compare/finding';
import { judge } from '#client/compare/judge';
import { sideName } from '#client/compare/sentences';
import type { State } from '#client/compare/state';
import { figure, fileOf, share, state, words, yearOf } from './sample-files.ts';

const naming = (unit: string, year: number) => sideName(words, unit, year);
const files = [
  fileOf('jia', '甲', [yearOf(2019, { execution: share(0.9) }), yearOf(2020, { execution: share(1) })]),
  fileOf('yi', '乙', [yearOf(2020, { execution: share(1) }), yearOf(2022)]),
];
const across: State = { ...state, across: true };
const judged = judge(files, across, naming);

test('findingOf: the highest and the lowest with their names, ties counted, absent figures counted', () => {
  expect(findingOf(judged, across, words)).toBe(
    '最高 100.0%：甲（2020 年）等 2 处；最低 90.0%：甲（2019 年）。另有 1 处没有这个数，原因写在表里。',
  );
});

test('findingOf: all the same is said as such', () => {
  const within = judge(files, state, naming);
  expect(findingOf(within, state, words)).toBe('有数的 2 处都是 100.0%。');
});

test('findingOf(dumbbell): where budget and spending are furthest apart, in money and not in share', () => {
  const money = (year: number, budget: number, executed: number) =>
    yearOf(year, { budget: figure(budget, `${budget}.00`), executed: figure(executed, `${executed}.00`) });
  const two = [fileOf('jia', '甲', [money(2020, 500, 490)]), fileOf('yi', '乙', [money(2020, 10, 5)])];
  const dumbbell: State = { ...state, view: 'dumbbell', measure: 'budget' };
  expect(findingOf(judge(two, dumbbell, naming), dumbbell, words)).toBe(
    '相差最多的是甲：预算 500.00 万元，支出 490.00 万元。',
  );
});
