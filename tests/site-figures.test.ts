import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import Papa from 'papaparse';
import { expect, inject, test } from 'vitest';
import { readSite } from './tools/read-pages.ts';

// reliability.md promise 25: pages, CSV and JSON agree figure by figure. The pages print 万元 and percent, the files 元 and shares.
const site = readSite(inject('site'));

function csv(path: string): Record<string, string>[] {
  const text = readFileSync(join(site.folder, path), 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd();
  const [header = [], ...rows] = Papa.parse<string[]>(text, { delimiter: ',' }).data;
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

function cells(page: string, caption: string): string[][] {
  const tables = site.pages.get(page)?.root.querySelectorAll('table') ?? [];
  const table = tables.find((one: HTMLElement) => one.querySelector('caption')?.text.includes(caption));
  return (table?.querySelectorAll('tbody tr') ?? []).map((row) =>
    row.querySelectorAll('th, td').map((cell) => cell.text.trim()),
  );
}

/** A printed figure as a number; undefined when the page prints a reason. */
function figure(text = ''): number | undefined {
  const digits = text.replaceAll(',', '').replace('%', '');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

const inFile = (cell: string | undefined, scale: number): number | undefined =>
  cell ? Number(cell) / scale : undefined;

function expectClose(printed: number | undefined, exact: number | undefined, half: number): void {
  if (exact === undefined || printed === undefined) expect(printed).toBe(exact);
  else expect(Math.abs(printed - exact)).toBeLessThanOrEqual(half + 1e-9);
}

test('reports/: every amount and rate of the list is the one of reports.csv', () => {
  const rows = cells('reports/index.html', '全部报告');
  const file = csv('data/reports.csv');
  expect(rows.length).toBe(file.length);
  rows.forEach((row, at) => {
    expectClose(figure(row[3]), inFile(file[at]?.['预算数（元）'], 10_000), 0.005);
    expectClose(figure(row[4]), inFile(file[at]?.['支出数（元）'], 10_000), 0.005);
    expectClose(figure(row[5]), inFile(file[at]?.执行率, 0.01), 0.05);
    expect(row[8]).toBe(file[at]?.核对提示数);
  });
});

test('regions/: every sum of the table is the one of regions.csv', () => {
  const rows = cells('regions/index.html', '各地区的单位和汇总');
  const file = csv('data/regions.csv');
  expect(rows.length).toBe(file.length);
  rows.forEach((row, at) => {
    expect(row[2]).toBe(file[at]?.报告数);
    expect(row[3]).toBe(`${file[at]?.已汇总报告数} / ${file[at]?.可汇总报告数}`);
    expectClose(figure(row[4]), inFile(file[at]?.['预算合计（元）'], 10_000), 0.005);
    expectClose(figure(row[5]), inFile(file[at]?.['支出合计（元）'], 10_000), 0.005);
    expect(row.slice(7)).toEqual([file[at]?.指标数, file[at]?.可比指标数, file[at]?.达到目标数]);
  });
});

test('units/: every count of the table is the one of units.csv', () => {
  const rows = cells('units/index.html', '全部单位');
  const file = csv('data/units.csv');
  const names = ['报告数', '项目数', '指标数', '可比指标数', '达到目标数', '核对提示数'];
  expect(rows.map((row) => row.slice(4))).toEqual(file.map((row) => names.map((name) => row[name])));
});

test('indicators/: the texts of every row are those of indicators.csv', () => {
  const rows = cells('indicators/index.html', '全部指标');
  const file = csv('data/indicators.csv');
  expect(rows.length).toBe(file.length);
  rows.forEach((row, at) => {
    expect(row[0]?.startsWith(file[at]?.三级指标 ?? 'no row')).toBe(true);
    const state = file[at]?.是否达到目标 || file[at]?.是否达到目标缺失原因;
    expect(row[3]).toContain(state);
  });
});

test('checks/: the counts by unit add up to the rows of findings.csv', () => {
  const total = cells('checks/index.html', '各单位的核对提示').reduce((all, row) => all + Number(row.at(-1)), 0);
  expect(total).toBe(csv('data/findings.csv').length);
});
