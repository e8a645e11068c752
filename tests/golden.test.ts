// Golden figures of the real content, each worked out by hand from the source document at the cited line.
import { expect, test } from 'vitest';
import type { AmountNode, ReportView } from '#core';
import { portal } from '#site/portal';

function report(id: string): ReportView {
  const found = portal.reports.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const neimenggu = report('neimenggu-kexie-2020-kepu');
const mianyang = report('mianyang-kexie-2021-xiangmu');
const qujing = report('qujing-kexie-2019-zhengti');
const zhangye = report('zhangye-kexie-2022-kepu');
const ganzhou = report('ganzhou-kexie-2018-kepu');

/** 万元 and 元 as 分, typed as the document prints them. */
const wan = (amount: number) => Math.round(amount * 1_000_000);
const yuan = (amount: number) => Math.round(amount * 100);

function everyNode(nodes: readonly AmountNode[]): AmountNode[] {
  return nodes.flatMap((node) => [
    node,
    ...everyNode(node.splits.flatMap((s) => s.parts.flatMap((part) => part.node ?? []))),
  ]);
}

/** stated, sum and number of parts of every split of one report. */
function splits(one: ReportView): [number, number, number][] {
  return everyNode(one.amountTrees).flatMap(({ amount, splits: ways }) =>
    ways.map((way): [number, number, number] => [amount.fen, way.sum, way.parts.length]),
  );
}

test('绵阳 lines 21–31: 19.80 + 18 + 271.01 + 207 is 515.81 against the stated 520.81', () => {
  expect(splits(mianyang)).toContainEqual([wan(520.81), wan(19.8) + wan(18) + wan(271.01) + wan(207), 4]);
  expect(wan(19.8) + wan(18) + wan(271.01) + wan(207)).toBe(wan(515.81));
});

test('绵阳 annexes 1–12 (lines 142 … 555): the twelve funding totals add to 515.81 too', () => {
  const totals = [6.3, 13.5, 8, 18, 2.7, 93.07, 50, 54.51, 62.73, 150, 50, 7].map(wan);
  expect(mianyang.projects.map(({ money }) => money.budget.value)).toEqual(totals);
  expect(mianyang.projects.map(({ money }) => money.executed.value)).toEqual(totals);
  expect(totals.reduce((sum, one) => sum + one, 0)).toBe(wan(515.81));
  expect(splits(mianyang)).toContainEqual([wan(520.81), wan(515.81), 12]);
});

test('绵阳 line 27: parts of category 3 give 213.01 against 271.01; 22 + 34.51 is 56.51 against 54.51', () => {
  expect(splits(mianyang)).toContainEqual([wan(271.01), wan(2.7) + wan(93.07) + wan(54.51) + wan(62.73), 4]);
  expect(wan(2.7) + wan(93.07) + wan(54.51) + wan(62.73)).toBe(wan(213.01));
  expect(splits(mianyang)).toContainEqual([wan(54.51), wan(56.51), 2]);
});

test('绵阳 lines 23–31: sums that do add up raise nothing (13.50 + 6.30, 46.07 + 47, 150 + 50 + 7)', () => {
  const agreeing = splits(mianyang)
    .filter(([stated, sum]) => stated === sum)
    .map(([stated]) => stated);
  expect(agreeing).toEqual(expect.arrayContaining([wan(19.8), wan(18), wan(93.07), wan(207)]));
  const named = new Set(mianyang.findings.filter((one) => one.code === 'money/parts-sum').map((one) => one.amount));
  expect([...named].sort()).toEqual(['budget', 'budget-3', 'budget-3-3', 'executed', 'received']);
});

test('绵阳 has no scores and no grade on any annex; the text calls the whole 良好 (line 47)', () => {
  expect(
    mianyang.projects.every((one) => one.declaredScore.missing === 'not-applicable' && one.lost.length === 0),
  ).toBe(true);
  expect(mianyang.declared).toMatchObject({ score: { missing: 'not-stated' }, grade: { value: '良好' } });
});

test('内蒙古 lines 75–80, 16: 3281 of 3281 万元; 3281 = 1986 + 1295', () => {
  expect(neimenggu.money).toMatchObject({ budget: { value: wan(3281) }, executed: { value: wan(3281) } });
  expect(splits(neimenggu)).toContainEqual([wan(3281), wan(1986) + wan(1295), 2]);
  expect(neimenggu.findings.filter((one) => one.code === 'money/parts-sum')).toEqual([]);
});

test('内蒙古 lines 117–409: weights 10 + 50 + 30 + 10; declared rows 82.5 and execution 10 add to the declared 92.5', () => {
  const [project] = neimenggu.projects;
  expect(
    project?.byLevel1.map(({ level1, weight, score }) => [level1, weight.toFraction(), score.toFraction()]),
  ).toEqual([
    ['', '10', '10'],
    ['产出指标 (50分)', '50', '85/2'],
    ['(30分) 效益指标', '30', '30'],
    ['满意度指标(10分)', '10', '10'],
  ]);
  expect(neimenggu.declared.score.value?.toFraction()).toBe('185/2');
  expect(neimenggu.declared.grade).toEqual({ value: '优' });
});

test('内蒙古: lost points are 2 (row 1), 1 (rows 3, 5, 15, 22, 23) and 0.5 (row 16): 7.5 in all', () => {
  const lost = neimenggu.projects[0]?.lost.map((one) => [one.order, one.lost.toFraction()]);
  expect(lost).toEqual([
    [1, '2'],
    [3, '1'],
    [5, '1'],
    [15, '1'],
    [22, '1'],
    [23, '1'],
    [16, '1/2'],
  ]);
});

test('曲靖 lines 33–35: income and both breakdowns of spending close to the 分', () => {
  expect(splits(qujing)).toContainEqual([yuan(10_771_094.97), yuan(5_711_094.97) + yuan(5_060_000), 2]);
  const functions = [103_803.25, 18_346_210.44, 745_165.23, 381_429.54, 333_014.04].map(yuan);
  expect(functions.reduce((sum, one) => sum + one, 0)).toBe(yuan(19_909_622.5));
  expect(splits(qujing)).toContainEqual([yuan(19_909_622.5), yuan(19_909_622.5), 5]);
  expect(splits(qujing)).toContainEqual([yuan(19_909_622.5), yuan(5_781_094.97) + yuan(14_128_527.53), 2]);
  expect(qujing.findings.filter((one) => one.code === 'money/parts-sum')).toEqual([]);
});

test('张掖 lines 13–23: 36 planned, 36 spent, 100 %; no indicator table', () => {
  expect(zhangye.money.budget.value).toBe(wan(36));
  expect(zhangye.money.executed.value).toBe(wan(36));
  expect(zhangye.money.rate.value?.toFraction()).toBe('1');
  expect(zhangye.counts.all).toBe(0);
});

test('赣州 line 15: 200 approved, spending not stated: the rate is missing, not 0', () => {
  expect(ganzhou.money.budget.value).toBe(wan(200));
  expect(ganzhou.money.executed).toEqual({ missing: 'not-stated' });
  expect(ganzhou.money.rate).toEqual({ missing: 'not-stated' });
});

test('the portal counts 5 reports, 15 projects and 169 indicator rows', () => {
  expect(portal.totals).toMatchObject({ reports: 5, projects: 15, units: 5, counts: { all: 169 } });
});
