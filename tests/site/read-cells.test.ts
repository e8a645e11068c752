import { expect, test } from 'vitest';
import { readCells } from '#site/read-cells';
import { readStandard } from '#site/read-standard';

const standard = await readStandard();
const bytes = (text: string) => new TextEncoder().encode(text);
const answer = (argv: readonly string[], file: Uint8Array = bytes('')) => readCells(argv, async () => file, standard);
const row = ['--target', '≥ 300 个', '--actual', '170个', '--weight', '2'];
const table = bytes('actual_text\ttarget_text\n170个\t≥ 300 个\n优\t优良中低差\n');
const header =
  'kind\toperator\ttarget_value\ttarget_unit\tactual_value\tactual_unit\tdirection\tmet\tcompletion\trule_score\tstatus\tnote';

test('readCells(--target --actual --tsv) prints a header and the row', async () => {
  const { out, complaint, code } = await answer([...row, '--tsv']);
  expect(out).toBe(`${header}\nnumber\t>=\t300\t个\t170\t个\tmore\tno\t170/3\t17/15\tread\t\n`);
  expect([complaint, code]).toEqual(['', 0]);
});

test('readCells(--json) prints an array with one row per line; what is not known is null', async () => {
  const { out } = await answer(['-', '--json'], table);
  expect(out.trim().split('\n')).toHaveLength(4);
  expect(JSON.parse(out)).toMatchObject([
    { kind: 'number', target_value: '300', met: false, completion: '170/3', rule_score: null, note: [] },
    { kind: 'grade', operator: null, actual_value: '优', met: null, completion: null, note: ['scale-as-target'] },
  ]);
});

test('readCells(--json) of a table without rows is an empty array', async () => {
  expect(JSON.parse((await answer(['t.tsv', '--json'], bytes('target_text\tactual_text\n'))).out)).toEqual([]);
});

test('readCells(file) prints one block per row', async () => {
  expect((await answer(['t.tsv'], table)).out.split('\n\n')).toHaveLength(2);
});

test('readCells(file in GB18030) reads what Excel on Chinese Windows writes', async () => {
  // 个 is B8 F6 in GB18030.
  const file = new Uint8Array([...bytes('target_text\tactual_text\n300'), 0xb8, 0xf6, ...bytes('\t170'), 0xb8, 0xf6]);
  expect((await answer(['t.tsv', '--tsv'], file)).out).toContain('300\t个\t170\t个');
});

test('no cell can break a TSV row', async () => {
  const { out } = await answer(['--target', '优\t良', '--actual', '优\n良', '--tsv']);
  expect(out.trimEnd().split('\n')).toHaveLength(2);
  expect(out.split('\n')[1]?.split('\t')).toHaveLength(12);
});

test.each([
  ['nothing to read', []],
  ['a row and a file', [...row, 't.tsv']],
  ['two files', ['a.tsv', 'b.tsv']],
  ['an unknown option', [...row, '--colour', 'red']],
  ['two forms at once', [...row, '--json', '--tsv']],
])('readCells(%s) answers how it is used, code 2', async (_, argv) => {
  const { out, complaint, code } = await answer(argv);
  expect([out, code]).toEqual(['', 2]);
  expect(complaint).toMatch(/用法[\s\S]*Usage/);
});

test('readCells(--help) prints the same and is no error', async () => {
  const { out, code } = await answer(['--help']);
  expect([out.includes('用法'), code]).toEqual([true, 0]);
});

test.each([
  ['an unknown header', bytes('target_text\tactual_text\tfoo'), /不认识的表头“foo”[\s\S]*unknown header “foo”/],
  ['a header twice', bytes('target_text\tactual_text\t目标'), /“目标”出现两次[\s\S]*occurs twice/],
  ['a header that is missing', bytes('weight\tscore'), /缺少表头“target_text”[\s\S]*is missing/],
  ['a cell without a header', bytes('target_text\tactual_text\n1\t2\t3'), /第 2 行[\s\S]*row 2/],
  ['bytes that are no text', new Uint8Array([0xff, 0xff, 0xff]), /UTF-8[\s\S]*GB18030/],
])('readCells(%s) is refused in both languages, code 1', async (_, file, words) => {
  const { out, complaint, code } = await answer(['t.tsv'], file);
  expect([out, code]).toEqual(['', 1]);
  expect(complaint).toMatch(words);
  expect(complaint).toContain('t.tsv');
});
