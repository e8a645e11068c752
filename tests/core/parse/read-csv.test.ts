import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { CsvColumn } from '../../../src/core/model/csv-column.ts';
import { readCsv } from '../../../src/core/parse/read-csv.ts';

const columns: readonly CsvColumn<string>[] = [
  { field: 'a', headers: ['甲', 'a'], required: true },
  { field: 'b', headers: ['乙', '乙（分）', 'b'], required: true },
  { field: 'c', headers: ['丙', 'c'], required: false },
];
const rowsOf = (text: string) => readCsv('a.csv', text, columns).read?.rows.map(({ row, cells }) => [row, ...cells]);
const faultsOf = (text: string) =>
  readCsv('a.csv', text, columns).issues.map(({ code, where }) => `${code} ${where.row}:${where.column ?? ''}`);

// After csv-spectrum and the test cases of Papa Parse.
test.each([
  ['甲,乙\n1,2\n', [[2, '1', '2']]],
  ['甲,乙\n1,2', [[2, '1', '2']]],
  ['b,a\n1,2\n', [[2, '1', '2']]],
  ['甲,乙\n"1,5",2\n', [[2, '1,5', '2']]],
  ['甲,乙\n"说""好""",2\n', [[2, '说"好"', '2']]],
  [
    '甲,乙\n"第一行\n第二行",2\n3,4\n',
    [
      [2, '第一行\n第二行', '2'],
      [3, '3', '4'],
    ],
  ],
  [
    '甲,乙\n1,2\n\n\n3,4\n\n',
    [
      [2, '1', '2'],
      [5, '3', '4'],
    ],
  ],
  [
    '甲,乙\n1,2\n,\n3,4',
    [
      [2, '1', '2'],
      [4, '3', '4'],
    ],
  ],
  ['甲,乙\n"",""\n', []],
  ['甲,乙\n"", x\n', [[2, '', ' x']]],
  ['甲,乙,,\n1,2,,\n', [[2, '1', '2']]],
  ['甲,乙\n= 1 个,》90%\n', [[2, '= 1 个', '》90%']]],
  ['甲,乙\n<张掖市>,5"\n', [[2, '<张掖市>', '5"']]],
  ['"甲 ","乙\n（分）"\n1,2\n', [[2, '1', '2']]],
])('readCsv(%j): rows as a spreadsheet shows them', (text, rows) => {
  expect(faultsOf(text)).toEqual([]);
  expect(rowsOf(text)).toEqual(rows);
});

test.each([
  ['甲,乙\n1,2,3\n', ['csv/ragged-row 2:3']],
  ['甲,乙\n1\n2,3\n4\n', ['csv/ragged-row 2:2', 'csv/ragged-row 4:2']],
  ['甲,乙\n"1\n2",2\n3\n', ['csv/ragged-row 3:2']],
  ['甲,乙\n1,"2\n3,4\n', ['csv/syntax 2:2']],
  ['甲,乙\n1,2\n3,"4"5\n', ['csv/syntax 3:2']],
  ['甲;乙\n1;2\n', ['csv/syntax 1:1']],
  ['甲\t乙\n1\t2\n', ['csv/syntax 1:1']],
  ['甲,乙,丁,戊\n', ['csv/unknown-header 1:3', 'csv/unknown-header 1:4']],
  ['甲,乙,a\n', ['csv/duplicate-header 1:3']],
  ['甲,乙,乙（分）\n', ['csv/duplicate-header 1:3']],
  ['丙\n', ['csv/missing-header 1:', 'csv/missing-header 1:']],
  ['__proto__,甲,乙\n1,2,3\n', ['csv/unknown-header 1:1']],
  ['甲,乙,\n1,2,3\n', ['csv/unknown-header 1:3']],
  [',\n1,2\n', ['csv/no-header 1:1']],
])('readCsv(%j) is refused: %j', (text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

test('readCsv: limits are stated', () => {
  expect(faultsOf(`甲,乙\n${'x,y\n'.repeat(200_002)}`)).toEqual(['csv/too-many-rows 200004:']);
  expect(faultsOf(`${'甲,'.repeat(300)}乙\n`)).toEqual(['csv/too-many-columns 1:201']);
  expect(faultsOf(`甲,乙\n1,${'长'.repeat(100_001)}\n`)).toEqual(['csv/cell-too-long 2:2']);
});

test('readCsv(hostile text) returns within a second', () => {
  const start = performance.now();
  for (const part of ['"', '"a" ', ',', '"a"b"\n', '"a""', '__proto__,'])
    readCsv('a.csv', `甲,乙\n${part.repeat(200_000)}`, columns);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('readCsv(any text) never throws', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('甲', '乙', ',', '"', '\n', '""', ',,'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      readCsv('a.csv', pieces.join(''), columns);
      readCsv('a.csv', `甲,乙\n${pieces.join('')}`, columns);
    }),
    { numRuns: 2000 },
  );
});

test('readCsv(Papa.unparse(rows)) gives the rows again, letter for letter', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ''));
  const row = fc.tuple(cell, cell).filter(([a, b]) => a.trim() !== '' || b.trim() !== '');
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const text = Papa.unparse([['甲', '乙'], ...rows], { newline: '\n' });
      expect(rowsOf(text)?.map(([, ...cells]) => cells)).toEqual(rows);
    }),
  );
});
