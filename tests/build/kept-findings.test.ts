// A site that keeps findings to the build report says so in one sentence, and prints neither a finding nor a count of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { listFiles } from '#site/manifest';
import { scratchFolder } from '../tools/scratch.ts';
import { changeFile, copyContent } from './change-content.ts';
import { run } from './run-cli.ts';

const folder = scratchFolder();
const content = join(folder, 'content');
const out = join(folder, 'dist');
let said = '';
let files: string[] = [];

beforeAll(async () => {
  copyContent(content);
  changeFile(content, 'site.json', (text) => text.replace('"profile"', '"findings": "build-report",\n  "profile"'));
  const built = await run('build', content, '--out', out);
  expect(built.code, built.said).toBe(0);
  said = (await run('check', content)).said;
  files = listFiles(out);
});

const page = (path: string) => readFileSync(join(out, path), 'utf8');
const sentence = { zh: '本站不登核对提示', en: 'This site does not publish findings' };

test('check lists what the checks found, as ever', () => {
  expect(said).toContain('money/parts-sum');
  expect(said).toContain('“财政项目资金预算”：原文写 520.81 万元');
});

test.each([
  ['checks/index.html', 'zh'],
  ['checks/money-parts-sum/index.html', 'zh'],
  ['reports/mianyang-kexie-2021-xiangmu/index.html', 'zh'],
  ['projects/neimenggu-kexie-2020-kepu-01/index.html', 'zh'],
  ['units/mianyang-kexie/index.html', 'zh'],
  ['en/reports/mianyang-kexie-2021-xiangmu/index.html', 'en'],
  ['en/checks/index.html', 'en'],
] as const)('%s says that findings are not published', (path, lang) => {
  expect(page(path)).toContain(sentence[lang]);
});

test('no file of the site holds a finding, a count of findings or a sentence that there are none', () => {
  expect(files.filter((path) => /findings\.(csv|json)$/.test(path))).toEqual([]);
  const html = files.filter((path) => path.endsWith('.html'));
  const telling = html.filter((path) =>
    /class="finding[ "]|没有核对提示|核对提示 \d+ 条|Findings \(\d+\)|<dt>(?:核对提示|Findings)<\/dt>|相差 5\.00 万元/.test(
      page(path),
    ),
  );
  expect(html.length).toBeGreaterThan(200);
  expect(telling).toEqual([]);
  for (const path of files.filter((name) => /(?:reports|projects|units|unit-years)\.csv$/.test(name)))
    expect(page(path).split('\n')[0], path).not.toContain('核对提示');
});
