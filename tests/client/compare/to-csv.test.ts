import { expect, test } from 'vitest';
import { judge } from '#client/compare/judge';
import type { State } from '#client/compare/state';
import { toCsv } from '#client/compare/to-csv';
import { figure, fileOf, state, words, yearOf } from './sample-files.ts';

const money: State = { ...state, measure: 'budget', from: 2020, to: 2021, across: true };
const row = yearOf(2020, { budget: figure(3281, '3,281.00'), executed: figure(3281, '3,281.00') });
const address = (report: string) => `https://example.org/reports/${report}/`;
const csvOf = (files: Parameters<typeof judge>[0]) =>
  toCsv(
    judge(files, money, (unit) => unit),
    money,
    words,
    address,
  );

test('toCsv: BOM, CRLF, one row per unit and year, a missing figure with its reason, numbers without separators', () => {
  const csv = csvOf([fileOf('jia', '甲', [row]), fileOf('yi', '乙', [row, yearOf(2021)])]);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.slice(1).split('\r\n')).toEqual([
    '单位,年度,评价种类,全年预算（万元）,缺失原因,实际支出（万元）,缺失原因,有数的个数,全部个数,报告网址',
    '虚构示例甲,2020,项目支出评价,3281.00,,3281.00,,1,1,https://example.org/reports/r-2020/',
    '虚构示例甲,2021,,,没有收录报告,,没有收录报告,,,',
    '虚构示例乙,2020,项目支出评价,3281.00,,3281.00,,1,1,https://example.org/reports/r-2020/',
    '虚构示例乙,2021,项目支出评价,,原文未写明,,原文未写明,0,1,https://example.org/reports/r-2021/',
    '',
  ]);
});

test.each(['=1+1', '@SUM(A1)', '-2+3', '＝HYPERLINK("x")'])('toCsv: a name %s cannot begin a formula', (name) => {
  const file = fileOf('jia', '甲', [row]);
  const csv = csvOf([{ ...file, unit: { ...file.unit, name } }, fileOf('yi', '乙', [row])]);
  const quoted = name.includes('"') ? `"'${name.replaceAll('"', '""')}"` : `'${name}`;
  expect(csv).toContain(`\r\n${quoted},2020,`);
});

test('toCsv: every row of a fictional site says so', () => {
  const csv = csvOf([{ ...fileOf('jia', '甲', [row]), fictional: true }, fileOf('yi', '乙', [row])]);
  const lines = csv.trimEnd().split('\r\n');
  expect(lines.every((line) => line.endsWith('虚构示例数据：本站内容由程序生成，不对应任何真实单位。'))).toBe(true);
});
