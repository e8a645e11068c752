import { expect, test } from 'vitest';
import { sampleAmount, sampleReport } from '../sample-scored.ts';
import { findIn } from './find-in.ts';

const code = 'money/unit-missing';
const report = (quote: string, printed: string, line = quote) => {
  const source = { file: 'sources/shili.txt', sha256: '0'.repeat(64), bytes: 0, lines: [line] };
  return sampleReport({ source, amounts: [{ ...sampleAmount('a', '1'), printed, quote, sourceLine: 1 }] });
};

test.each([
  ['卫生健康支出381,429.54元', '381,429.54'],
  ['意向金额 3.5 亿', '3.5'],
  ['年度资金总额： 3281 3281 10 100% 10', '3281'],
  ['拿出资金240多万元，支持试点', '240'],
])('money/unit-missing is silent where a unit follows or the figure stands in a table: %s', (quote, printed) => {
  expect(findIn(code, report(quote, printed))).toEqual([]);
});

test('money/unit-missing looks beyond the quote: the unit may follow it in the source', () => {
  const quote = '社会保障支出745,165.23';
  expect(findIn(code, report(quote, '745,165.23', `${quote} 元；其他`))).toEqual([]);
  expect(findIn(code, report(quote, '745,165.23', `${quote}；其他`))).toMatchObject([
    { amount: 'a', operands: { printed: { text: '745,165.23' } } },
  ]);
});
