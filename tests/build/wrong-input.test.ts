import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder, writeFiles } from '../tools/scratch.ts';
import { type Change, changeFile, copyContent, neimenggu } from './change-content.ts';
import { digests, run } from './run-cli.ts';

const folder = scratchFolder();
const out = writeFiles(join(folder, 'dist'), { 'index.html': 'the old site', 'reports/a/index.html': 'old' });
const before = digests(out);

const indicators = `${neimenggu}/projects/01/indicators.csv`;
const report = `${neimenggu}/report.json`;
const amounts = `${neimenggu}/amounts.csv`;
const line = (number: number, change: Change) => (text: string) =>
  text
    .split('\n')
    .map((each, index) => (index === number - 1 ? change(each) : each))
    .join('\n');
const remove = 'remove';

/** What is wrong, the file, the change, the code, and the row a spreadsheet shows. */
const cases: [string, string, Change | typeof remove, string, number | undefined][] = [
  ['missing file', 'regions.csv', remove, 'file/missing', undefined],
  ['bad JSON', report, (text) => text.replace('"status":', '"status"'), 'json/syntax', 3],
  ['wrong type', report, (text) => text.replace(/"title": ".*"/, '"title": 7'), 'schema/type', 7],
  ['unknown unit of money', amounts, line(3, (row) => row.replace('万元,预算', '千元,预算')), 'schema/value', 3],
  ['unknown unit', 'expected.csv', line(2, (row) => row.replace('neimenggu-kexie', 'nobody')), 'ref/unit', 2],
  ['duplicate id', 'units.csv', (text) => `${text.trimEnd()}\n${text.split('\n')[2]}\n`, 'id/duplicate', 7],
  ['bad id', 'units.csv', line(3, (row) => row.replace('zhangye-kexie', 'Zhangye_Kexie')), 'schema/id', 3],
  ['bad region code', 'regions.csv', line(4, (row) => row.replace('360700', '36070')), 'region/code', 4],
  [
    'dangling reference to an amount',
    amounts,
    line(3, (row) => row.replace('kepu-total', 'kepu-none')),
    'ref/amount',
    3,
  ],
  [
    'dangling reference to a standard',
    report,
    (text) => text.replace(/"standard": "[^"]+"/, '"standard": "none"'),
    'ref/standard',
    undefined,
  ],
  [
    'number with a unit in a number field',
    indicators,
    line(3, (row) => row.replace(',2,≥', ',2分,≥')),
    'schema/number',
    3,
  ],
  ['unknown header', indicators, line(1, (row) => row.replace('编者注', '备忘')), 'csv/unknown-header', 1],
  ['ragged row', indicators, line(4, (row) => `${row},多一格`), 'csv/ragged-row', 4],
  ['duplicate header', indicators, line(1, (row) => row.replace('编者注', '分值')), 'csv/duplicate-header', 1],
  ['wrong bytes', 'units.csv', (text) => `${text.trimEnd()}\n\u0000`, 'text/control-character', 7],
];

test.each(cases)('build(%s in %s): exit 1, named in both languages, the old site untouched', async (...given) => {
  const [name, file, change, code, row] = given;
  const content = copyContent(join(folder, name.replaceAll(' ', '-')));
  if (change === remove) rmSync(join(content, file));
  else changeFile(content, file, change);
  const { code: exit, said } = await run('build', content, '--out', out);
  expect(exit, said).toBe(1);
  const place = row === undefined ? `${content}/${file}` : `${content}/${file}:${row}`;
  const block = said.split(/\n {2}(?! )/).find((each) => each.trim().startsWith(place) && each.includes(code));
  expect(block, said).toBeDefined();
  expect(block).toMatch(/错误 error/);
  const [, chinese, english] = block?.split('\n') ?? [];
  expect(chinese).toMatch(/[\u4e00-\u9fff]{4}/);
  expect(english?.replaceAll(/[“'].*?[”']/g, '')).toMatch(/[a-z]+ [a-z]+/);
  expect(digests(out)).toEqual(before);
});

test('check(every fault at once): all are reported in one run, in the same order twice, and nothing like a stack trace', async () => {
  const content = copyContent(join(folder, 'all'));
  const chosen = cases.filter(([name]) =>
    ['wrong type', 'bad id', 'bad region code', 'ragged row', 'unknown unit of money'].includes(name),
  );
  for (const [, file, change] of chosen) if (change !== remove) changeFile(content, file, change);
  const [first, second] = [await run('check', content), await run('check', content)];
  expect(first.code).toBe(1);
  for (const [, file, , code, row] of chosen)
    expect(first.said).toMatch(new RegExp(`${file}:${row}:\\d+ 错误 error ${code}`));
  expect(first.said).not.toMatch(/^\s+at /m);
  expect(second.said).toBe(first.said);
});

test('build(--threads 3) of refused content: the same words as of one thread, nothing is begun and nothing left', async () => {
  const content = copyContent(join(folder, 'shared'));
  rmSync(join(content, 'regions.csv'));
  const [one, three] = [
    await run('build', content, '--out', out, '--threads', '1'),
    await run('build', content, '--out', out, '--threads', '3'),
  ];
  expect([three.code, three.said]).toEqual([1, one.said]);
  expect(digests(out)).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
});

test('check(real content): exit 0, no error', async () => {
  const { code, said } = await run('check');
  expect(code, said).toBe(0);
  expect(said).toContain('0 error(s)');
});

test.each([
  [['build', 'content', '--out', 'content'], 'content'],
  [['build', 'content', '--out', '.'], 'package.json'],
  [['build', 'content', '--base', 'sub'], '--base'],
  [['build', 'content', '--origin', 'javascript:x'], '--origin'],
  [['build', 'content', '--threads', '0'], '--threads'],
  [['demo', '--base', 'sub'], '--base'],
  [['serve', '--port', 'x'], '--port'],
])('cli(%j): refused with a sentence, nothing is touched', async (args, about) => {
  const { code, said } = await run(...args);
  expect(code).toBe(1);
  expect(said).toMatch(/[\u4e00-\u9fff]{2}/);
  expect(said).not.toMatch(/^\s+at /m);
  expect(digests('content')['site.json'], about).toBeDefined();
});

test('cli(nothing): says how to use it and exits with 2', async () => {
  const { code, said } = await run();
  expect(code).toBe(2);
  expect(said).toMatch(/用法[\s\S]*Usage/);
});
