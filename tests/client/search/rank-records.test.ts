import { expect, test } from 'vitest';
import { rankRecords } from '#client/search/rank-records';
import type { FoundRecord } from '#client/search/record';

const record = (k: string, title: string, also: string[] = []): FoundRecord => ({
  ...{ title, also, page: '', context: [], both: true },
  places: [{ k, a: '', h: '', x: '' }],
});
const order = (records: FoundRecord[], ...terms: string[]) =>
  rankRecords(
    records.map((one, hit) => ({ hit, record: one })),
    terms,
  ).map(({ hit }) => hit);

test('rankRecords: a page called exactly what was typed goes first, by any of its names', () => {
  const records = [record('row', '青水科协满意度'), record('unit', '青水市科学技术协会', ['青水科协'])];
  expect(order(records, '青水科协')).toEqual([1, 0]);
});

test('rankRecords: of equal titles, the thing before its parts; else the order found', () => {
  expect(order([record('text', '科普经费'), record('project', '科普经费')], '科普经费')).toEqual([1, 0]);
  expect(order([record('row', '甲'), record('row', '乙')], '科普')).toEqual([0, 1]);
});

test('rankRecords(unit, year): the report people call so goes before the unit and before rows that say so', () => {
  const context = ['青水科协', '2021 年度'];
  const report = { ...record('report', '青水市科学技术协会自评报告'), context };
  const rows = [record('unit', '青水市科学技术协会', ['青水科协']), record('row', '2021年青水科协培训'), report];
  expect(order(rows, '青水科协', '2021年')[0]).toBe(2);
  expect(order(rows, '青水科协')[0]).toBe(0);
});
