import { expect, test } from 'vitest';
import { judge } from '#client/compare/judge';
import { refusalSentence, sideName } from '#client/compare/sentences';
import { fileOf, share, state, words, yearOf } from './sample-files.ts';

const naming = (unit: string, year: number) => sideName(words, unit, year);
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const unit = (id: string, name: string, given: readonly number[], scope: 'projects' | 'overall' = 'projects') =>
  fileOf(
    id,
    name,
    given.map((year) => yearOf(year, { execution: share(0.9) }, { scope })),
  );
const sentences = (judged: ReturnType<typeof judge>) => judged.refusals.map((one) => refusalSentence(one, words));

test('judge: within years, only years in which two units have a report are shown; the others are named', () => {
  const judged = judge([unit('jia', '甲', [2019, 2020]), unit('yi', '乙', [2020, 2021])], state, naming);
  expect(judged).toMatchObject({ years: [2020], refusals: [], alone: [2019, 2021], leftOut: [] });
  expect(judged.sides.map(({ name }) => name)).toEqual(['甲', '乙']);
});

test('judge: no year in common is refused in a sentence until the reader asks to compare across years', () => {
  const files = [unit('jia', '甲', [2019]), unit('yi', '乙', [2021])];
  expect(sentences(judge(files, state, naming))).toEqual([
    '甲是 2019 年，乙是 2021 年。不同年度只在选择“跨年比较”后放在一起。',
  ]);
  const across = judge(files, { ...state, across: true }, naming);
  expect(across).toMatchObject({ years: years(2019, 2022), refusals: [] });
  expect(across.sides.map(({ name }) => name)).toEqual(['甲（2019 年）', '乙（2021 年）']);
});

test('judge: projects and a whole department are refused, also across years; one kind chosen leaves the other out', () => {
  const files = [unit('jia', '甲', [2020]), unit('yi', '乙', [2020], 'overall')];
  expect(sentences(judge(files, state, naming))).toEqual([
    '甲是项目支出评价，乙是部门整体支出评价：评价的不是同一类事，不能放在一起比较。',
  ]);
  expect(judge(files, { ...state, across: true }, naming).refusals.map(({ reason }) => reason)).toEqual(['kind']);
  const chosen = judge(files, { ...state, kind: 'projects', across: true }, naming);
  expect(chosen.refusals.map(({ reason }) => reason)).toEqual(['alone']);
});

test('judge: a unit with both kinds stands with its projects, never with both', () => {
  const both = fileOf('bing', '丙', [
    yearOf(2020, { execution: share(0.8) }, { scope: 'overall' }),
    yearOf(2020, { execution: share(0.7) }),
  ]);
  const judged = judge([unit('jia', '甲', [2020]), both], state, naming);
  expect(judged.refusals).toEqual([]);
  expect(judged.sides.map(({ row }) => row.scope)).toEqual(['projects', 'projects']);
});

test('judge: a single unit is no comparison within a year, and a line across years', () => {
  const one = [unit('jia', '甲', [2019, 2020, 2022])];
  expect(sentences(judge(one, state, naming))).toEqual(['至少要选两个才能比较。']);
  expect(judge(one, { ...state, across: true }, naming)).toMatchObject({ refusals: [], years: years(2019, 2022) });
});

test('judge: scores under two standards are refused, with the years in the sentence when there are several', () => {
  const scored = (year: number, standard: string) => yearOf(year, { declared: share(0.9) }, { standards: [standard] });
  const files = [
    fileOf('jia', '甲', [scored(2019, 'old'), scored(2020, 'new')]),
    fileOf('yi', '乙', [scored(2019, 'old'), scored(2020, 'new')]),
  ];
  expect(sentences(judge(files, { ...state, measure: 'score' }, naming))).toEqual([
    '甲（2019 年）与甲（2020 年）用的评分标准不同，分数和失分不能比较。',
  ]);
  expect(judge(files, { ...state, measure: 'score', from: 2020 }, naming)).toMatchObject({
    years: [2020],
    refusals: [],
  });
});

test('judge: a year without two figures is left out with its reason while another year is shown', () => {
  const files = [
    unit('jia', '甲', [2019, 2020]),
    fileOf('yi', '乙', [yearOf(2019), yearOf(2020, { execution: share(1) })]),
  ];
  const judged = judge(files, state, naming);
  expect(judged).toMatchObject({ years: [2020], refusals: [] });
  expect(judged.leftOut.map(({ year, refusals }) => [year, refusals.map(({ reason }) => reason)])).toEqual([
    [2019, ['missing']],
  ]);
});

test('judge: years outside the range do not count', () => {
  const files = [unit('jia', '甲', [2018, 2019]), unit('yi', '乙', [2018])];
  expect(judge(files, state, naming).refusals.map(({ reason }) => reason)).toEqual(['alone']);
});
