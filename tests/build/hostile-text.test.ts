// Promise 19, end to end: markup and scripts written into every free text of the content are text on every page.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { listFiles } from '#site/manifest';
import { scratchFolder } from '../tools/scratch.ts';
import { copyContent } from './change-content.ts';
import { run } from './run-cli.ts';

const attack = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
/** Texts of ours and of the form that no rule compares with the source. */
const freeColumns = new Set([
  ...[
    '单位名称',
    '简称',
    '单位类别',
    '依据',
    '概念名称',
    '对照人',
    '名称',
    '分法',
    '编者注',
    '二级指标',
    '三级指标',
    '指标值',
  ],
  ...['预期指标值', '实际完成指标值', '全年实际完成值', '未完成原因及拟采取的改进措施', '未完成原因和改进措施'],
]);
const freeKeys = new Set(['title', 'note', 'by', 'what', 'why', 'promised', 'reached']);

const folder = scratchFolder();
const out = join(folder, 'dist');
let spoiled = 0;
let pages: string[] = [];

function spoilTable(text: string): string {
  const { data } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' });
  const [header = [], ...rows] = data;
  const spoil = (cell: string, at: number) => {
    if (!freeColumns.has(header[at] ?? '')) return cell;
    spoiled += 1;
    return cell + attack;
  };
  return Papa.unparse([header, ...rows.map((row) => row.map(spoil))]);
}

function spoilValue(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => spoilValue(one));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoilValue(inner, name)]));
  if (typeof value !== 'string' || !freeKeys.has(key)) return value;
  spoiled += 1;
  return value + attack;
}

beforeAll(async () => {
  const content = copyContent(join(folder, 'content'));
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    const file = join(content, path);
    if (/regions\.csv$|wordings\.csv$|^(?:schema|standards)\b/.test(path)) continue;
    if (path.endsWith('.csv')) writeFileSync(file, spoilTable(readFileSync(file, 'utf8')));
    else if (path.endsWith('.json'))
      writeFileSync(file, JSON.stringify(spoilValue(JSON.parse(readFileSync(file, 'utf8')))));
  }
  const built = await run('build', content, '--out', out);
  expect(built.code, built.said.slice(0, 2000)).toBe(0);
  pages = listFiles(out).filter((path) => path.endsWith('.html'));
});

test('every free text was spoiled, and readers see it as it was written', () => {
  expect(spoiled).toBeGreaterThan(900);
  const { document } = new JSDOM(readFileSync(join(out, 'reports/mianyang-kexie-2021-xiangmu/index.html'), 'utf8'))
    .window;
  expect(document.querySelector('h1')?.textContent).toContain(attack);
});

test('no page has an element, a handler or a script that came out of the content, and structured data is still JSON', () => {
  expect(pages.length).toBeGreaterThan(200);
  const faults = pages.flatMap((path) => {
    const { document } = new JSDOM(readFileSync(join(out, path), 'utf8')).window;
    const scripts = [...document.querySelectorAll('script')];
    const data = scripts.filter(({ type }) => type === 'application/ld+json').map(({ textContent }) => textContent);
    for (const text of data) JSON.parse(text ?? '');
    const ours = scripts.filter(
      ({ type, textContent }) => type !== 'application/ld+json' && textContent?.includes('alert(1)'),
    );
    return [...ours, ...document.querySelectorAll('[onerror], [onload], img[src="x"]')].map(() => path);
  });
  expect(faults).toEqual([]);
});
