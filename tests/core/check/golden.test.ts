// What the checks find in the five source documents, each worked out by hand from the line cited; and what they must not find.
import { beforeAll, expect, test } from 'vitest';
import { type CheckCode, type Finding, type Operand, type ProjectView, runPipeline } from '#core';
import { readContent } from '#site/read-content';

let findings: readonly Finding[] = [];
let projects: readonly ProjectView[] = [];
beforeAll(async () => {
  const { files, issues } = readContent('content');
  const { portal } = runPipeline(files, issues, 'golden');
  findings = portal?.findings ?? [];
  projects = portal?.projects ?? [];
});

const neimenggu = 'neimenggu-kexie-2020-kepu';
const mianyang = 'mianyang-kexie-2021-xiangmu';
const qujing = 'qujing-kexie-2019-zhengti';
const zhangye = 'zhangye-kexie-2022-kepu';
const ganzhou = 'ganzhou-kexie-2018-kepu';

const of = (report: string, code: CheckCode) => findings.filter((one) => one.report === report && one.code === code);
const rows = (report: string, code: CheckCode) => of(report, code).map(({ row }) => row);
const lines = (report: string, code: CheckCode) => of(report, code).map(({ place }) => place.sourceLine);

function plainOperand(one: Operand): string | number {
  switch (one.kind) {
    case 'money':
      return one.fen;
    case 'number':
    case 'percent':
      return one.value.toFraction();
    case 'count':
      return one.value;
    case 'text':
      return one.text;
    case 'word':
      return one.key;
  }
}

/** The operands of a finding as plain values: exact numbers as fractions, amounts in 分. */
function plain({ operands }: Finding): Record<string, string | number> {
  return Object.fromEntries(Object.entries(operands).map(([name, one]) => [name, plainOperand(one)]));
}

test('内蒙古: four rows differ from the rule, 5 (4 ÷ 10), 15 (170 ÷ 300), 22 and 23 (met, 2 of 3)', () => {
  expect(of(neimenggu, 'score/row-rule').map((one) => [one.row, plain(one).rule, plain(one).rounding])).toEqual([
    [5, '4/5', 'check.rounding.rounded'],
    [15, '17/15', 'check.rounding.rounded'],
    [22, '3', 'check.rounding.differs'],
    [23, '3', 'check.rounding.differs'],
  ]);
});

test('内蒙古 line 409: declared 92.5, by the rule 2833/30, between 91.13 and 94.53; the grade 优 agrees', () => {
  // 94.4333 − 3.3 (row 16 at 1.2, row 26 at 12) and + 0.1 (row 16 at 1.6).
  const [found] = of(neimenggu, 'score/total-rule');
  expect(found && plain(found)).toEqual({
    declared: '185/2',
    rule: '2833/30',
    low: '1367/15',
    high: '1418/15',
    gap: '29/15',
  });
  expect(of(neimenggu, 'score/grade')).toEqual([]);
});

test('内蒙古: row 3 (line 139) has no reason; rows 22 and 23 lost a point without one; row 25 (line 359) has one too many', () => {
  expect(rows(neimenggu, 'indicator/unmet-no-reason')).toEqual([3]);
  expect(rows(neimenggu, 'indicator/deduction-no-reason')).toEqual([22, 23]);
  expect(rows(neimenggu, 'indicator/reason-on-met')).toEqual([25]);
});

test('内蒙古: 39/30, 2/1, 18/1, 120/50, 55/20 and 13.2/10 reach 130 % without an analysis; row 16 (line 272) is a word for 1 个', () => {
  expect(rows(neimenggu, 'indicator/overshoot')).toEqual([4, 7, 10, 14, 20, 22]);
  expect(rows(neimenggu, 'indicator/status-for-number')).toEqual([16]);
});

test('内蒙古 lines 17, 28, 48, 470, 473 lost their numbers; every part of the outline is there', () => {
  expect(lines(neimenggu, 'report/numbering')).toEqual([17, 28, 48, 470, 473]);
  expect(of(neimenggu, 'report/missing-part')).toEqual([]);
});

test('内蒙古: weights, row sum, funding and text raise nothing', () => {
  const passing: CheckCode[] = [
    'score/weights-sum',
    'score/rows-sum',
    'money/parts-sum',
    'money/rate-stated',
    'money/balance',
  ];
  expect(passing.flatMap((code) => of(neimenggu, code))).toEqual([]);
});

test('绵阳: lines 21, 27 and 33–39 do not add up; the cost rows of all twelve annexes equal their funding total', () => {
  const found = of(mianyang, 'money/parts-sum');
  expect(found.map(({ amount }) => amount)).toEqual([
    'budget',
    'budget-3',
    'budget-3-3',
    'budget',
    'received',
    'executed',
    'executed',
  ]);
  expect(found.every(({ project }) => project === undefined)).toBe(true);
});

test('绵阳: the cost rows that must pass are there to be compared, 1 to 12 of them in each annex', () => {
  const costs = projects
    .filter(({ id }) => id.startsWith(mianyang))
    .map(({ rows: all, money }) => {
      const parts = all
        .filter(({ level2 }) => level2 === '成本指标')
        .map(({ reading }) => reading.target.parts[0]?.baseValue);
      const fen = parts.reduce((sum, value) => sum + Math.round((value?.valueOf() ?? Number.NaN) * 100), 0);
      return [parts.length, fen === money.budget.value];
    });
  expect(costs).toEqual([2, 4, 2, 3, 1, 6, 8, 7, 5, 12, 5, 1].map((count) => [count, true]));
});

test('绵阳: labels of lines 154, 186 and 187 name 4, 8 and 10 万元 beside targets of 3.3, 5 and 3 万元', () => {
  expect(
    of(mianyang, 'money/label-amount').map((one) => [one.place.sourceLine, plain(one).inLabel, plain(one).target]),
  ).toEqual([
    [154, 4_000_000, '3.3 万元'],
    [186, 8_000_000, '5 万元'],
    [187, 10_000_000, '3 万元'],
  ]);
});

test('绵阳: line 405 claims 100 % of 1068 for 1000; line 528 claims 120 % and 40 of 30 is 133.33 %; 136.66 % of line 314 is cut off', () => {
  expect(
    of(mianyang, 'indicator/percent-stated').map((one) => [
      ...[one.place.sourceLine, plain(one).part, plain(one).computed],
      ...[one.severity, plain(one).how],
    ]),
  ).toEqual([
    // 2 of 2 on line 405 and 120 of 100 on line 528 do agree: the percentage may speak of those, so it is no difference.
    [405, 1, '267/250', 'hint', 'check.percentStated.partly'],
    [528, 4, '4/3', 'hint', 'check.percentStated.partly'],
  ]);
});

test('绵阳 line 451: 70项 in the label, 92项 as target and as result', () => {
  expect(of(mianyang, 'indicator/target-equals-result').map(plain)).toMatchObject([
    { promised: '70', stated: '92', unit: '项' },
  ]);
  expect(lines(mianyang, 'indicator/target-equals-result')).toEqual([451]);
});

test('绵阳: each annex prints its satisfaction threshold as the result (lines 161 … 572)', () => {
  const twelve = [161, 195, 231, 265, 293, 338, 383, 429, 466, 507, 543, 572];
  expect(lines(mianyang, 'indicator/threshold-as-result')).toEqual(twelve);
});

test('绵阳: units differ on lines 526 (万人, 万元) and 528 (项 and 家, 人次 and 人)', () => {
  expect(
    of(mianyang, 'indicator/unit-differs').map((one) => [
      one.place.sourceLine,
      plain(one).target,
      plain(one).actual,
      plain(one).count,
    ]),
  ).toEqual([
    [526, '万人', '万元', 1],
    [528, '项', '家', 2],
  ]);
});

test('绵阳: 优良 on 优良中低差 (six lines) and 优秀 on 优中低 (line 564); 优 on lines 157, 191, 227, 229 is a step of the scale', () => {
  expect(lines(mianyang, 'indicator/word-off-scale')).toEqual([261, 289, 462, 503, 539, 564, 568]);
});

test('绵阳: the target column of annexes 6, 7 and 8 tells what was done', () => {
  const story = [329, 330, 331, 332, 333, 377, 420, 421, 424, 425];
  expect(lines(mianyang, 'indicator/result-in-target-column')).toEqual(story);
});

test('绵阳: every comparable row of annexes 1 (3 rows), 4 (6) and 10 (13) is on target to the last digit', () => {
  expect(of(mianyang, 'indicator/all-exact').map((one) => [one.project?.slice(-2), plain(one).count])).toEqual([
    ['01', 3],
    ['04', 6],
    ['10', 13],
  ]);
});

test('曲靖 lines 33–35: 19,909,622.50 of 10,771,094.97 is 184.84 %, 9,138,527.53 more; 基本支出 differs by 70,000.00', () => {
  const found = of(qujing, 'money/balance').map(plain);
  expect(found.map(({ gap }) => gap)).toEqual([913_852_753, 7_000_000, 906_852_753]);
  expect(found[0]?.rate).toBe('1990962250/1077109497');
  expect(of(qujing, 'money/parts-sum')).toEqual([]);
});

test('曲靖 line 35: 745,165.23 is printed without 元, and is the only amount that is', () => {
  expect(of(qujing, 'money/unit-missing').map(({ amount }) => amount)).toEqual(['spent-social']);
  expect(findings.filter(({ code }) => code === 'money/unit-missing')).toHaveLength(1);
});

const pairsOf = (report: string) =>
  of(report, 'report/cross-figure').map((one) => [
    one.place.sourceLine,
    plain(one).first,
    plain(one).second,
    one.severity,
  ]);

test('绵阳: six quantities are stated twice with different values (528 and 311, 71, 527 and 67, 61 and 213, 524 and 101)', () => {
  expect(pairsOf(mianyang).slice(0, 6)).toEqual([
    [311, '92', '96', 'difference'],
    [71, '51', '40', 'difference'],
    [67, '736', '735', 'difference'],
    [61, '30', '36', 'difference'],
    [524, '2', '3', 'difference'],
    [524, '3000', '4500', 'difference'],
  ]);
});

test('绵阳: 210 余名 (77) and 220人 (452) trained, 3607 + 3848 + 131 items (524) and 7500 (101): scopes may differ, so hints', () => {
  expect(3607 + 3848 + 131).toBe(7586);
  expect(pairsOf(mianyang).slice(6)).toEqual([
    [77, '210', '220', 'hint'],
    [524, '7586', '7500', 'hint'],
  ]);
});

test('曲靖 line 16: 28 staff in 26 posts, 待说明; the posts and the staff of its two parts do add up (8 + 18, 10 + 18)', () => {
  expect(pairsOf(qujing)).toEqual([[16, '26', '28', 'explain']]);
});

test('内蒙古: coverage is 85 % in the form (line 199) and over 90 % in the goals (104); 50 exchanges (19) and a target of 20 (309); 228 of 246 (469) and over 93 %', () => {
  expect((228 / 246) * 100).toBeCloseTo(92.68, 2);
  expect(pairsOf(neimenggu)).toEqual([
    [199, '85', '90', 'difference'],
    [19, '50', '20', 'hint'],
    [469, '2317/25', '93', 'hint'],
  ]);
});

test('曲靖 lines 62 and 80 speak as a broadcaster; no other report does, and no two share 40 characters', () => {
  expect(
    findings.filter(({ code }) => code === 'report/copy-paste').map((one) => [one.report, one.place.sourceLine]),
  ).toEqual([
    [qujing, 62],
    [qujing, 80],
  ]);
});

test('张掖 line 37 closes with 2021 in a report for 2022, and no other conclusion slips; line 19 lost its number', () => {
  expect(
    findings.filter(({ code }) => code === 'report/year-slip').map((one) => [one.report, one.place.sourceLine]),
  ).toEqual([[zhangye, 37]]);
  expect(lines(zhangye, 'report/numbering')).toEqual([19]);
  expect(findings.filter(({ report }) => report === zhangye)).toHaveLength(2);
});

test('赣州 raises nothing: one amount, no table, a summary in the outline of its own', () => {
  expect(findings.filter(({ report }) => report === ganzhou)).toEqual([]);
});

test('every finding has an id of its own and a place', () => {
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  expect(findings.filter(({ place }) => place.sourceLine === undefined)).toEqual([]);
});
