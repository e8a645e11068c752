import fc from 'fast-check';
import Fraction from 'fraction.js';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { unguard } from '../../../src/site/export/formula-guard.ts';
import { column, table } from '../../../src/site/export/table.ts';
import { toCsv } from '../../../src/site/export/to-csv.ts';

interface Row {
  readonly title: string;
  readonly budget: number | undefined;
}

const columns = [
  column<Row>('title', 'text', ({ title }) => title),
  column<Row>('reports.budget', 'money', ({ budget }) => budget ?? { missing: 'not-stated' }, { reason: true }),
];

test('toCsv(table) begins with a BOM, ends lines with CRLF and writes missing as an empty cell with its reason', () => {
  const csv = toCsv(
    table('reports', columns, [
      { title: '甲,"乙"', budget: 52_081 },
      { title: '=1', budget: undefined },
    ]),
  );
  expect(csv).toBe('\ufeff标题,预算数（元）,预算数（元）缺失原因\r\n"甲,""乙""",520.81,\r\n\'=1,,原文未写明\r\n');
});

test('toCsv(table) prints the Chinese words of codes and never guards a number', () => {
  const mixed = [
    column<string>('reports.kind', 'text', () => 'self', { words: 'kind' }),
    column<string>('reports.score', 'decimal', (points) => new Fraction(points)),
  ];
  expect(toCsv(table('reports', mixed, ['-2.50']))).toBe('\ufeff评价类型,自评得分\r\n单位自评,-2.5\r\n');
});

test('toCsv(table) parses back to the same rows for every text', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'=-@\',"\r\n\t ；'), fc.string({ minLength: 1, maxLength: 1 })),
  });
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: text, budget: fc.option(fc.maxSafeInteger(), { nil: undefined }) })),
      (rows) => {
        const csv = toCsv(table('reports', columns, rows));
        const { data, errors } = Papa.parse<string[]>(csv.slice(1).slice(0, -2), { delimiter: ',', newline: '\r\n' });
        expect(errors).toEqual([]);
        expect(
          data.slice(1).map(([title = '', budget = '']) => [unguard(title), budget === '' ? undefined : fenOf(budget)]),
        ).toEqual(rows.map(({ title, budget }) => [title, budget]));
      },
    ),
  );
});

const fenOf = (yuan: string): number => Number(yuan.replace('.', ''));
