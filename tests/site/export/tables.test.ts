import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { keyOf, translator } from '#i18n';
import { unguard } from '../../../src/site/export/formula-guard.ts';
import { printCell } from '../../../src/site/export/print-cell.ts';
import { siteTables } from '../../../src/site/export/tables.ts';
import { columnAbout, columnName, fileColumns, toCsv } from '../../../src/site/export/to-csv.ts';
import { toJson } from '../../../src/site/export/to-json.ts';
import { address, portal, tableOf, tables } from './real-tables.ts';

const names = tables.map((table) => table.key);
const zh = translator('zh');
const en = translator('en');
const edition = { version: portal.version, updated: portal.updated, site: portal.site };

function parse(key: string): Record<string, string>[] {
  const csv = toCsv(tableOf(key));
  const { data, errors } = Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  const [header = [], ...rows] = data;
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

test.each(names)('siteTables(portal): every column of %s has a name and a description in both languages', (key) => {
  const columns = fileColumns(tableOf(key).columns);
  for (const column of columns) {
    const [chinese, english] = [columnAbout(column, zh), columnAbout(column, en)];
    expect(columnName(column, zh)).not.toBe('');
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(english).toMatch(/[a-z]/);
    expect(english).not.toBe(chinese);
  }
  const headers = columns.map((column) => columnName(column, zh));
  expect(new Set(headers).size).toBe(headers.length);
  for (const part of ['title', 'row']) expect(en(keyOf(`table.${key}.${part}`))).not.toBe('');
});

test.each(names)('toCsv(table) of %s parses back to its cells, and no cell starts a formula', (key) => {
  const table = tableOf(key);
  const rows = parse(key);
  expect(rows.length).toBe(table.rows.length);
  table.rows.forEach((cells, at) => {
    table.columns.forEach((column, index) => {
      const cell = rows[at]?.[columnName({ column, isReason: false }, zh)] ?? '';
      expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+@＝＋＠－]|^[\t\r\n]/u);
      if (column.words === undefined) expect(unguard(cell)).toBe(printCell(cells[index], column.type));
    });
  });
});

test.each(names)('toJson(table) of %s says figure by figure what the CSV says', (key) => {
  const table = tableOf(key);
  const json = JSON.parse(toJson(table, edition)) as { rows: Record<string, unknown>[] };
  const csv = parse(key);
  table.columns.forEach((column) => {
    if (column.words !== undefined) return;
    const name = columnName({ column, isReason: false }, zh);
    json.rows.forEach((row, at) => {
      const value = row[column.key];
      const cell = unguard(csv[at]?.[name] ?? '');
      if (typeof value === 'object') expect(cell).toBe('');
      else expect(String(value)).toBe(cell);
    });
  });
});

test.each(names)('%s names no two columns alike, neither in CSV nor in JSON', (key) => {
  const keys = tableOf(key).columns.map((column) => column.key);
  expect(new Set(keys).size).toBe(keys.length);
  const [head = ''] = toCsv(tableOf(key)).replace('\ufeff', '').split('\r\n');
  const headers = head.split(',');
  expect(new Set(headers).size).toBe(headers.length);
});

// 内蒙古: 29 rows; 绵阳: 140 rows in 12 forms (brief of the content, counted in the sources).
test('siteTables(portal) holds 5 reports, 15 projects and 169 indicator rows', () => {
  expect([tableOf('reports'), tableOf('projects'), tableOf('indicators')].map((table) => table.rows.length)).toEqual([
    5, 15, 169,
  ]);
});

test('siteTables(portal) prints 绵阳 as its source states it (line 21: 520.81 万元)', () => {
  const row = parse('reports').find((one) => one.单位 === '绵阳市科学技术协会');
  expect(row).toMatchObject({ '预算数（元）': '5208100.00', 自评得分: '', 自评得分缺失原因: '原文未写明' });
});

test('siteTables(portal) gives 赣州 no rate: its source states a budget of 200 万元 and no spending', () => {
  const row = parse('reports').find((one) => one.年度 === '2018');
  expect(row).toMatchObject({
    '预算数（元）': '2000000.00',
    '支出数（元）': '',
    '支出数（元）缺失原因': '原文未写明',
    执行率: '',
  });
});

test('siteTables(portal) holds the total of 内蒙古 by rule exactly: 2833/30, from 1367/15 to 1418/15', () => {
  const table = tableOf('projects');
  const at = (key: string) => table.columns.findIndex((column) => column.key === key);
  const row = table.rows.find((cells) => String(cells[at('id')]).startsWith('neimenggu-kexie-2020')) ?? [];
  const exact = ['ruleScore', 'ruleLow', 'ruleHigh'].map((key) => printCell(row[at(key)], 'decimal'));
  expect(exact).toEqual(['2833/30', '1367/15', '1418/15']);
});

test('siteTables(portal) adds up: indicators of reports and of units are the rows of the indicator table', () => {
  const sum = (key: string, name: string): number => parse(key).reduce((all, row) => all + Number(row[name]), 0);
  expect([sum('reports', '指标数'), sum('projects', '指标数'), sum('units', '指标数')]).toEqual([169, 169, 169]);
  expect(sum('reports', '核对提示数')).toBe(tableOf('findings').rows.length);
});

test('siteTables(portal) marks every row of a fictional site', () => {
  const fictional = siteTables({ ...portal, site: { ...portal.site, fictional: true } }, address);
  for (const table of fictional) {
    const lines = Papa.parse<string[]>(toCsv(table).slice(1).trimEnd(), { delimiter: ',' }).data;
    expect(lines[0]?.at(-1)).toBe('示例');
    for (const line of lines.slice(1)) expect(line.at(-1)).toBe('虚构');
  }
});
