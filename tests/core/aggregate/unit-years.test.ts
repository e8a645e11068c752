import { expect, test } from 'vitest';
import { unitYears } from '../../../src/core/aggregate/unit-years.ts';
import { known } from '../../../src/core/model/measure.ts';
import type { ReportView } from '../../../src/core/model/portal.ts';
import { measured, number } from '../score/sample-reading.ts';
import { money, regions, reportOf, type SampleView, twoLevels, unitIn } from './sample-views.ts';

const unit = unitIn('990101', 1);
const form = { money: money(100, 50) };
const rows = (views: readonly SampleView[]) =>
  unitYears(views.map(reportOf), [twoLevels], () => regions[0] as (typeof regions)[number]).map(({ row }) => row);
const report = (kind: ReportView['kind'], id: string): SampleView => ({
  unit,
  year: 2020,
  forms: [form],
  report: { kind, id },
});

test('unitYears(reports): 部门整体支出 is a row of its own and is never added to the projects', () => {
  const found = rows([report('self', 'a'), report('overall', 'b')]);
  expect(found.map(({ scope, figures }) => [scope, figures.budget.value.value?.toFraction()])).toEqual([
    ['projects', '100'],
    ['overall', '100'],
  ]);
});

test('unitYears(reports): 部门评价 and 财政评价 of the same projects are named and left out', () => {
  const [row] = rows([report('finance', 'f'), report('self', 's'), report('department', 'd'), report('summary', 'w')]);
  expect(row?.reports.map(({ id }) => id)).toEqual(['s', 'w']);
  expect(row?.leftOut.map(({ id }) => id)).toEqual(['f', 'd']);
  expect(row?.sums.entries).toBe(2);
  const [alone] = rows([report('finance', 'f'), report('department', 'd')]);
  expect(alone?.reports.map(({ id }) => id)).toEqual(['d']);
});

test('unitYears(reports): each figure has its denominator', () => {
  const one = (target: string, actual: string, met: boolean) =>
    measured('>=', [target, number(target), '次'], [actual, number(actual)], met);
  const view: SampleView = {
    unit,
    year: 2020,
    forms: [
      { money: money(300, 100), readings: [one('10', '20', true), one('10', '5', false)] },
      { money: money(100), readings: [] },
    ],
    findings: ['difference', 'hint', 'hint'],
    report: { scoring: 'none' },
  };
  const [row] = rows([view]);
  const printed = Object.entries(row?.figures ?? {}).map(([name, { value, n, of }]) => [
    name,
    value.value?.toFraction() ?? value.missing,
    n,
    of,
  ]);
  expect(printed).toEqual([
    ['budget', '400', 2, 2],
    ['executed', '100', 1, 2],
    ['execution', '1/3', 1, 2],
    ['met', '1/2', 2, 2],
    ['completion', '3/4', 2, 2],
    ['declared', 'not-applicable', 0, 2],
    ['byRule', 'not-applicable', 0, 2],
    ['lost', 'not-applicable', 0, 2],
    ['findings', '3/2', 2, 2],
  ]);
  expect(row?.sums).toMatchObject({ projects: 2, withTable: 1, withoutTable: 1, findings: { difference: 1, hint: 2 } });
});

test('unitYears(reports): lost points by canonical heading, scores as means, and two standards are not averaged', () => {
  const scored = (standard: string, id: string, points: string): SampleView => ({
    unit,
    year: 2020,
    report: { standard, id, scoring: 'declared' },
    forms: [
      {
        money: money(1, 1),
        total: { declared: known(number(points)) },
        byLevel1: [
          { level1: '产出指标 (50分)', weight: number(50), score: number('42.5') },
          { level1: '(30分) 效益', weight: number(30), score: number(30) },
        ],
      },
    ],
  });
  const [row] = rows([scored('national-2020', 'a', '92.5'), scored('national-2020', 'b', '80')]);
  expect(row?.figures.declared.value.value?.toFraction()).toBe('345/4');
  expect(row?.figures.lost.value.value?.toFraction()).toBe('15/2');
  expect(row?.sums.lost.map(({ level1, lost, forms }) => [level1, lost.toFraction(), forms])).toEqual([
    ['产出指标', '15', 2],
    ['效益指标', '0', 2],
  ]);
  const [mixed] = rows([scored('national-2020', 'a', '92.5'), scored('other', 'b', '80')]);
  expect(mixed?.standards).toEqual(['national-2020', 'other']);
  expect(mixed?.figures.declared).toEqual({ value: { missing: 'not-comparable' }, n: 0, of: 2 });
});
