import { expect, test } from 'vitest';
import { sampleFiles, sampleReport } from '../../sample-content.ts';
import { contentOf, shortIssues } from './issues-of.ts';

const file = `${sampleReport}/pairs.csv`;
const header = '编号,名称,甲处原文,甲处数值,乙处原文,乙处数值,计量单位,编者注\n';
const withPairs = (...rows: string[]) => sampleFiles({ [file]: `${header}${rows.join('\n')}\n` });
const good = 'jine,虚构示例金额,全年预算100万元,100,实际支出 90.5 万元,90.5,万元,';

test('readPairs: both places are found in the source, spaces aside, and values are exact', () => {
  const [report] = contentOf(withPairs(good)).reports;
  expect(report?.pairs).toMatchObject([
    { id: 'jine', unit: '万元', relation: 'same', first: { sourceLine: 2 }, second: { sourceLine: 2 } },
  ]);
  expect(report?.pairs[0]?.second.value.toFraction()).toBe('181/2');
  expect(contentOf(sampleFiles()).reports[0]?.pairs).toEqual([]);
});

test.each([
  [
    'words the source does not have',
    good.replace('实际支出', '实际收入'),
    `quote/not-found ${file}:2:5 实际收入 90.5 万元`,
  ],
  ['a value that is no number', good.replace(',100,', ',约100,'), `schema/number ${file}:2:4 约100`],
  ['an id used twice', `${good}\n${good}`, `id/duplicate ${file}:3:1 jine`],
])('readPairs refuses %s', (_, rows, issue) => {
  expect(shortIssues(withPairs(rows))).toEqual([issue]);
});

test('readWordings: words by kind of unit; the same words twice are refused', () => {
  const wordings = (rows: string) => sampleFiles({ 'wordings.csv': `单位类别,词语,通常属于,说明\n${rows}` });
  expect(contentOf(wordings('科协,我台,广播电视台,\n')).wordings).toEqual([
    { unitKind: '科协', words: '我台', belongsTo: '广播电视台' },
  ]);
  expect(shortIssues(wordings('科协,我台,广播电视台,\n科协,我台,电台,\n'))).toEqual([
    'id/duplicate wordings.csv:3:2 我台',
  ]);
});
