import { expect, test } from 'vitest';
import { sampleReport } from '../sample-scored.ts';
import { findIn, sampleNarrative } from './find-in.ts';

const code = 'report/copy-paste';
const units = [{ id: 'shili', name: '示例科协', shortName: '示例', aliases: [], region: '150000', kind: '科协' }];
const wordings = [
  { unitKind: '科协', words: '我台', belongsTo: '广播电视台' },
  { unitKind: '医院', words: '我单位', belongsTo: '其他单位' },
  { unitKind: '通用条文', words: '按照以下方法评定', belongsTo: '评价办法' },
];
const find = (texts: readonly (readonly [unit: string, text: string])[]) =>
  findIn(
    code,
    texts.map(([unit, text], at) =>
      sampleReport({ id: `r${at}`, unit, title: `示例报告${at}`, narrative: sampleNarrative(text) }),
    ),
    { units, wordings },
  );
// 44 Han characters.
const passage =
  '各项目单位根据项目实施方案要求结合自身实际分别制定相应措施严格项目实施和经费管理实行项目效果管理坚持原则';

test('report/copy-paste is silent on words of another list, on short shared runs, and within one unit', () => {
  expect(find([['shili', '我单位严格落实制度。']])).toEqual([]);
  expect(
    find([
      ['shili', passage.slice(0, 39)],
      ['other', passage.slice(0, 39)],
    ]),
  ).toEqual([]);
  expect(
    find([
      ['shili', passage],
      ['shili', passage],
    ]),
  ).toEqual([]);
});

test('report/copy-paste does not count titles, quotations and passages of rules', () => {
  expect(
    find([
      ['shili', `《${passage}》`],
      ['other', `《${passage}》`],
    ]),
  ).toEqual([]);
  expect(
    find([
      ['shili', `按照以下方法评定：${passage}`],
      ['other', `按照以下方法评定：${passage}`],
    ]),
  ).toEqual([]);
});

test('report/copy-paste lists a word that belongs to another kind of unit', () => {
  expect(find([['shili', '一切正常。我台严格落实制度。']])).toMatchObject([
    { operands: { words: { text: '我台' }, how: { key: 'check.copyPaste.wording' }, other: { text: '广播电视台' } } },
  ]);
});

test('report/copy-paste finds 40 shared Han characters wherever they stand, digits and punctuation aside', () => {
  const split = `前面另有文字，${passage.slice(0, 20)}，2021年：${passage.slice(20)}。后面也有。`.replace('年', '');
  expect(
    find([
      ['shili', split],
      ['other', `开头不同。${passage}`],
    ]),
  ).toMatchObject([{ operands: { how: { key: 'check.copyPaste.passage' }, other: { text: '示例报告1' } } }]);
});
