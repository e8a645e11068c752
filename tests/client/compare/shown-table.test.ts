import { expect, test } from 'vitest';
import { judge } from '#client/compare/judge';
import { shownTable } from '#client/compare/shown-table';
import type { State } from '#client/compare/state';
import { figure, fileOf, share, state, words, yearOf } from './sample-files.ts';

const naming = (unit: string) => unit;

test('shownTable: a figure, its denominator and its place; a gap in words, never 0', () => {
  const placed = yearOf(2020, { execution: { value: { at: 0.9, text: '90.0%' }, n: 3, of: 5 } });
  const files = [
    fileOf('jia', '甲', [{ ...placed, places: { ...placed.places, execution: { share: '83%', n: 41 } } }]),
    fileOf('yi', '乙', [yearOf(2020, { execution: share(1) }), yearOf(2021)]),
    fileOf('bing', '丙', [yearOf(2020, { execution: share(1) }), yearOf(2021, {}, { scope: 'overall' })]),
  ];
  const across: State = { ...state, from: 2020, to: 2021, across: true };
  const { rows, note } = shownTable(judge(files, across, naming), across, words);
  expect(rows.map(({ cells }) => cells)).toEqual([
    [
      { text: '90.0%', small: ['3 / 5', '高于 83%（n = 41）'], report: 'r-2020' },
      { missing: '没有收录报告', small: [] },
    ],
    [
      { text: '100.0%', small: [], report: 'r-2020' },
      { missing: '原文未写明', small: [], report: 'r-2021' },
    ],
    [
      { text: '100.0%', small: [], report: 'r-2020' },
      { missing: '只有部门整体支出评价', small: [] },
    ],
  ]);
  expect(note).toContain('可比单位');
});

test('shownTable(score): the score by rule stands beside the declared one', () => {
  const row = yearOf(
    2020,
    { declared: figure(92.5, '92.50'), byRule: figure(94.433333, '94.43') },
    { standards: ['s'] },
  );
  const score: State = { ...state, measure: 'score' };
  const { rows } = shownTable(
    judge([fileOf('jia', '甲', [row]), fileOf('yi', '乙', [row])], score, naming),
    score,
    words,
  );
  expect(rows[0]?.cells).toEqual([{ text: '92.50', small: ['按标准 94.43'], report: 'r-2020' }]);
});
