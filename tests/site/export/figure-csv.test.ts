import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { figureCsv } from '../../../src/site/export/figure-csv.ts';
import { unguard } from '../../../src/site/export/formula-guard.ts';

test('figureCsv(table): header and rows as printed, BOM, CRLF, quotes doubled, formulas guarded', () => {
  const columns = [{ label: '指标' }, { label: '完成程度' }];
  const rows = [
    ['甲，“乙”', '1,800.0%'],
    ['=SUM(A1)', '−2'],
    ['甲"乙\n丙', ''],
  ];
  expect(figureCsv({ columns, rows })).toBe(
    '\ufeff指标,完成程度\r\n甲，“乙”,"1,800.0%"\r\n\'=SUM(A1),−2\r\n"甲""乙\n丙",\r\n',
  );
});

test('figureCsv(table): a table without rows is its header', () => {
  expect(figureCsv({ columns: [{ label: '单位' }], rows: [] })).toBe('\ufeff单位\r\n');
});

test('figureCsv(table) holds exactly the rows of the table, whatever they say', () => {
  const row = fc.tuple(fc.string({ minLength: 1 }), fc.string());
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const text = figureCsv({ columns: [{ label: 'a' }, { label: 'b' }], rows });
      const { data } = Papa.parse<string[]>(text.slice(1, -2), { delimiter: ',', newline: '\r\n' });
      expect(data.slice(1).map((line) => line.map(unguard))).toEqual(rows);
    }),
  );
});
