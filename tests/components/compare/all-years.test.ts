import { expect, test } from 'vitest';
import { allYears } from '../../../src/components/compare/all-years.ts';
import { portal } from '../../site/export/real-tables.ts';

const { comparison } = portal;

test('allYears(real): every unit-year once, projects and whole departments apart, newest first, empty years named', () => {
  const { tables, rest } = allYears(comparison);
  const shown = tables.map(({ scope, years, empty }) => [
    scope,
    years.flatMap(({ year, rows }) => rows.map(({ unit }) => `${year} ${unit.id}`)),
    empty,
  ]);
  expect(shown).toEqual([
    ['projects', ['2022 zhangye-kexie', '2021 mianyang-kexie', '2020 neimenggu-kexie', '2018 ganzhou-kexie'], [2019]],
    ['overall', ['2019 qujing-kexie'], [2022, 2021, 2020, 2018]],
  ]);
  expect(rest).toEqual([]);
});

test('allYears(real, 2 rows): years that do not fit are named with their number of rows, none is cut in two', () => {
  const { tables, rest } = allYears(comparison, 2);
  expect(tables[0]?.years.map(({ year }) => year)).toEqual([2022, 2021]);
  expect(rest).toEqual([
    { year: 2020, rows: 1 },
    { year: 2019, rows: 1 },
    { year: 2018, rows: 1 },
  ]);
});
