// Whatever leaves a site of fictional data says that it is: each page, each download, each file a page loads.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, inject, test } from 'vitest';
import { readSite } from '../tools/read-pages.ts';

const site = readSite(inject('site'));
const text = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
const ending = (...names: string[]) => [...site.files].filter((file) => names.some((name) => file.endsWith(name)));

test('every page says so in its header, its title and its description, and asks not to be indexed', () => {
  expect(site.pages.size).toBeGreaterThan(300);
  for (const [file, { root }] of site.pages) {
    const mark = file.startsWith('en/') ? 'Fictional sample data' : '虚构示例数据';
    expect(root.querySelector('header .fictional')?.text, file).toContain(mark);
    expect(root.querySelector('title')?.text, file).toContain(mark);
    expect(root.querySelector('meta[name="description"]')?.getAttribute('content'), file).toContain(mark);
    expect(root.querySelector('meta[name="robots"]')?.getAttribute('content'), file).toBe('noindex');
  }
});

test('every row of every CSV says so', () => {
  const files = ending('.csv').filter((file) => !file.startsWith('sources/'));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const lines = Papa.parse<string[]>(text(file).trimEnd(), { delimiter: ',' }).data;
    const marks = new Set(lines.map((line) => line.at(-1)));
    expect([...marks].join(' '), file).toMatch(/^(?:示例(?: 虚构)?|Sample(?: Invented)?)$/);
  }
});

test('every JSON download says so', () => {
  const files = ending('.json').filter((file) => /^(?:data|compare)\//.test(file));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(JSON.parse(text(file)).fictional, file).toBe(true);
});
