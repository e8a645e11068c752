// The golden figures of reading-and-scoring.md, worked out by hand from the source lines cited here.
import type Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { known, type Measure } from '../../../src/core/model/measure.ts';
import type { Project } from '../../../src/core/model/project.ts';
import type { ScoredProject } from '../../../src/core/model/scored.ts';
import { parseFiles } from '../../../src/core/parse/index.ts';
import { readIndicator } from '../../../src/core/read/index.ts';
import { exactSum } from '../../../src/core/score/exact-sum.ts';
import { score } from '../../../src/core/score/index.ts';
import { validate } from '../../../src/core/validate/index.ts';
import { formatExact } from '../../../src/i18n/format.ts';
import { readContent } from '../../../src/site/read-content.ts';
import { sampleFunding, sampleIndicator, sampleProject, sampleReport } from '../sample-scored.ts';
import { neimengguIndicator, neimengguReading, neimengguRows, sourceLine } from './neimenggu-rows.ts';
import { contentOf } from './sample-content.ts';
import { measured, number, worded } from './sample-reading.ts';

function scoredAlone(project: Project, readings: Parameters<typeof score>[1], standard: string): ScoredProject {
  const report = sampleReport({
    standard,
    projects: [project],
    scoring: standard === 'national-2020' ? 'declared' : 'none',
  });
  const made = score(contentOf([report]), readings).reports[0]?.projects[0];
  if (made === undefined) throw new Error('no project');
  return made;
}

// Lines 75–80: 年度资金总额 3281 / 3281 / 分值 10 / 100% / 得分 10; lines 406–409: 总分 100, 92.5.
const form = sampleProject({
  funding: {
    unit: '万元',
    columns: ['全年预算数（A）'],
    rows: [sampleFunding('total', '3281', '3281', '100%', '10', '10')],
  },
  declaredTotal: { weight: known(number(100)), score: known(number('92.5')) },
  indicators: neimengguRows.map(neimengguIndicator),
});
const neimenggu = scoredAlone(form, new Map([[form, neimengguRows.map(neimengguReading)]]), 'national-2020');
const { lines, executionLine, total } = neimenggu;

const values = (measures: readonly Measure<Fraction>[]): Fraction[] =>
  measures.flatMap(({ value }) => (value === undefined ? [] : [value]));
const fraction = (measure: Measure<Fraction>): string | undefined => measure.value?.toFraction();

test('the rows of 内蒙古 2020 in this test are the rows of the source, lines 119–404', () => {
  for (const [line, weight, , , , , , declared] of neimengguRows) {
    expect([sourceLine(line + 1), sourceLine(line + 4)]).toEqual([weight, declared]);
  }
  expect([75, 76, 77, 78, 79, 80].map(sourceLine)).toEqual(['年度资金总额：', '3281', '3281', '10', '100%', '10']);
  expect([406, 407, 409].map(sourceLine)).toEqual(['总分', '100', '92.5']);
});

test('score(内蒙古 2020): weights add to 100, declared rows to 82.5, with the execution line to the declared 92.5', () => {
  const rows = exactSum(values(lines.map(({ declared }) => declared)));
  expect(rows.toFraction()).toBe('165/2');
  expect(rows.add(executionLine.declared.value ?? 0).toFraction()).toBe('185/2');
  expect(fraction(total.declared)).toBe('185/2');
  expect(
    exactSum(values(form.indicators.map(({ weight }) => weight)))
      .add(10)
      .toFraction(),
  ).toBe('100');
});

// By hand: 10 execution; output 32 (16 rows of 2) + 0 + 1 + 4/5 + 17/15 + 1.5 + 3 + 3 + 2 = 1333/30; benefit 30; satisfaction 10.
// Range: row 16 is 1.2 … 1.6 for 1.5, row 26 is 12 … 15 for 15.
test('score(内蒙古 2020): by its own rule exactly 2833/30, range 1367/15 to 1418/15, printed 94.43 and 91.13–94.53', () => {
  expect([fraction(total.byRule), fraction(total.low), fraction(total.high)]).toEqual([
    '2833/30',
    '1367/15',
    '1418/15',
  ]);
  expect([total.byRule, total.low, total.high].map(({ value }) => value && formatExact(value))).toEqual([
    '94.43',
    '91.13',
    '94.53',
  ]);
});

test('score(内蒙古 2020): the grade is 优 in every case, as line 50 declares', () => {
  expect(sourceLine(50)).toContain('绩效评价为“优”');
  expect(total.grades).toEqual({
    declared: { value: '优' },
    byRule: { value: '优' },
    low: { value: '优' },
    high: { value: '优' },
  });
});

// Row 5: 4 ÷ 10 × 2 = 0.8, declared 1. Row 15: 170 ÷ 300 × 2 = 17/15, declared 1. Rows 22 and 23: met, 3, declared 2.
test('score(内蒙古 2020): rows 5, 15, 22 and 23 differ from the rule, all others agree or lie in their band', () => {
  const other = lines.flatMap(({ agreement, points }, at) =>
    agreement === 'agrees' ? [] : [[at + 1, agreement, points.value?.low.toFraction()]],
  );
  expect(other).toEqual([
    [5, 'rounded', '4/5'],
    [15, 'rounded', '17/15'],
    [22, 'differs', '3'],
    [23, 'differs', '3'],
  ]);
  expect([executionLine.agreement, executionLine.points.value?.low.toFraction()]).toEqual(['agrees', '10']);
});

test('score(内蒙古 2020): the two rows answered in words get a band: 部分完成 1.2–1.6 of 2, 优 12–15 of 15', () => {
  const bands = lines.flatMap(({ basis, points }, at) =>
    basis === 'band' ? [[at + 1, points.value?.low.toFraction(), points.value?.high.toFraction()]] : [],
  );
  expect(bands).toEqual([
    [16, '6/5', '8/5'],
    [26, '12', '15'],
  ]);
});

// 绵阳科协 2021, 附件 1: lines 150 (30 次 / 30 次), 157 (优良中低差 / 优), 161 (》90% / 》90%). No 分值, no 得分 column.
test('score(绵阳 2021): a form without scores gets no points, no total and no grade', () => {
  const sheet = sampleProject({
    funding: { unit: '万元', columns: ['全年预算数'], rows: [sampleFunding('total', '6.30', '6.30', '100%')] },
    indicators: [1, 2, 3].map((order) => sampleIndicator(order, '产出指标')),
  });
  const readings = [
    measured('>=', ['不低于 30 次', number(30), '次'], ['30 次', number(30), '次'], true),
    worded('优良中低差', 'grade', '优', 'grade'),
    worded('》90%', 'percent', '》90%', 'percent'),
  ];
  const made = scoredAlone(sheet, new Map([[sheet, readings]]), 'unscored-sheet');
  const absent = { missing: 'not-applicable' };
  for (const line of [...made.lines, made.executionLine])
    expect([line.points, line.agreement, line.steps]).toEqual([absent, 'unknown', []]);
  expect(made.total).toEqual({
    declared: absent,
    byRule: absent,
    low: absent,
    high: absent,
    grades: { declared: absent, byRule: absent, low: absent, high: absent },
  });
  expect([made.lost, made.byLevel1]).toEqual([[], []]);
});

// The same figures through the real reader and the content folder: parse → validate → read → score.
const read = readContent('content');
const { content } = validate(parseFiles(read.files).documents);
const readings = new Map(
  (content?.reports ?? [])
    .flatMap(({ projects }) => projects)
    .map((project) => [
      project,
      project.indicators.map(({ target, actual, level1, level2, level3, override }) =>
        readIndicator({ target: target.raw, actual: actual.raw, indicator: level3, level1, level2, ...override }),
      ),
    ]),
);
const published = content === undefined ? [] : score(content, readings).reports;
const projectsOf = (report: string) => published.find((one) => one.report.id === report)?.projects ?? [];

test('score(content, readings) gives 内蒙古 2020 the same line scores and totals as the rows made by hand', () => {
  const [project] = projectsOf('neimenggu-kexie-2020-kepu');
  const figures = (one: ScoredProject) =>
    [one.executionLine, ...one.lines].map(({ basis, points, declared, agreement }) => [
      basis,
      points.value?.low.toFraction(),
      points.value?.high.toFraction(),
      fraction(declared),
      agreement,
    ]);
  expect(project && figures(project)).toEqual(figures(neimenggu));
  expect(project?.total).toEqual(total);
});

test('score(content, readings) gives no point, no total and no grade to any of the twelve forms of 绵阳 2021', () => {
  const projects = projectsOf('mianyang-kexie-2021-xiangmu');
  expect(projects.length).toBe(12);
  const absent = { missing: 'not-applicable' };
  for (const { lines, executionLine, total, declaredScore } of projects) {
    expect(new Set([executionLine, ...lines].map(({ points }) => points.missing))).toEqual(new Set(['not-applicable']));
    expect([declaredScore, total.declared, total.byRule, total.low, total.high]).toEqual(Array(5).fill(absent));
    expect(Object.values(total.grades)).toEqual(Array(4).fill(absent));
  }
});

// 张掖 2022 lines 21 and 23: 36 of 36. 赣州 2018: 200 budget, spending not stated.
test('score(content, readings): 张掖 is 100 %, 赣州 has no rate, neither has points', () => {
  const [zhangye] = projectsOf('zhangye-kexie-2022-kepu');
  const [ganzhou] = projectsOf('ganzhou-kexie-2018-kepu');
  expect([zhangye?.money.rate.value?.toFraction(), ganzhou?.money.rate]).toEqual(['1', { missing: 'not-stated' }]);
  expect([zhangye?.total.byRule, ganzhou?.total.byRule]).toEqual(Array(2).fill({ missing: 'not-applicable' }));
});
