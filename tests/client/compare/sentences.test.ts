import { expect, test } from 'vitest';
import { judge } from '#client/compare/judge';
import { gapSentences, leftOutSentences, sideName, titleOf } from '#client/compare/sentences';
import type { State } from '#client/compare/state';
import { fileOf, share, state, words, yearOf } from './sample-files.ts';

const naming = (unit: string, year: number) => sideName(words, unit, year);
const files = [
  fileOf('jia', '甲', [yearOf(2019, { execution: share(0.9) }), yearOf(2020, { execution: share(1) })]),
  fileOf('yi', '乙', [yearOf(2020, { execution: share(1) }), yearOf(2022)]),
];
const across: State = { ...state, across: true };
const judged = judge(files, across, naming);

test('titleOf: measure, units and years', () => {
  expect(titleOf(judged, across, words)).toBe('预算执行率：甲、乙，2019–2022 年');
});

test('gapSentences: years without a figure are named, unit by unit', () => {
  expect(gapSentences(judged, across, words)).toEqual([
    '没有数的年度，图中断开，不补：甲 2021、2022；乙 2019、2021、2022。',
  ]);
});

test('leftOutSentences: years with one report only, and the way to see them', () => {
  expect(leftOutSentences(judge(files, state, naming), words)).toEqual([
    '2019、2022 年只有一个单位有报告，没有放进来；选“跨年比较”可以一起看。',
  ]);
});
