// Every code of the catalogue: the sample raises none of them, one change raises exactly the one expected.
import { expect, test } from 'vitest';
import { type IssueCode, issueCodes, type RawFile } from '#core';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import zh from '../../../src/i18n/zh.json' with { type: 'json' };
import { sampleFiles, sampleProject, sampleReport, sampleText, sampleWith } from '../../sample-content.ts';
import { issuesOf } from './issues-of.ts';

const report = `${sampleReport}/report.json`;
const amounts = `${sampleReport}/amounts.csv`;
const narrative = `${sampleReport}/narrative.md`;
const indicators = `${sampleProject}/indicators.csv`;
const source = 'sources/xugou-2020.txt';
const site = 'site.json';
const units = 'units.csv';
const about = 'prose/zh/about.md';

const second = (changes: Record<string, string> = {}): RawFile[] => {
  const folder = 'reports/2020/xugou-kexie/dier';
  const text = Object.entries(changes).reduce((words, [from, to]) => words.replaceAll(from, to), sampleText(report));
  return sampleFiles({ [`${folder}/report.json`]: text, [`${folder}/amounts.csv`]: sampleText(amounts) });
};

/** Codes that only reading the folder can raise are tested in tests/site/read-content.test.ts. */
const ofReading: readonly IssueCode[] = ['file/not-regular', 'file/too-large', 'ref/finding'];

const failing: Readonly<Partial<Record<IssueCode, RawFile[]>>> = {
  'file/missing': sampleFiles({ 'regions.csv': undefined }),
  'file/unknown': sampleFiles({ 'notes.txt': '记一笔' }),
  'file/empty': sampleFiles({ [about]: '' }),
  'file/name': sampleFiles({ 'sources/报告.txt': '虚构示例' }),
  'text/encoding': sampleFiles({ [site]: new Uint8Array([0x7b, 0xb5, 0xa5, 0xce, 0xbb, 0x7d]) }),
  'text/replacement-character': sampleFiles({ [about]: '# 关于\n\n虚\ufffd示例' }),
  'text/control-character': sampleFiles({ [about]: '# 关于\n\n虚\u0007示例' }),
  'text/bidi-control': sampleFiles({ [about]: '# 关于\n\n虚\u202e示例' }),
  'text/too-long': sampleFiles({ [about]: `# 关于\n\n${'虚构示例。\n\n'.repeat(150_000)}` }),
  'text/line-too-long': sampleFiles({ [about]: `# 关于\n\n${'虚'.repeat(200_001)}` }),
  'json/syntax': sampleFiles({ [site]: '{"name": }' }),
  'json/duplicate-key': sampleWith(site, '{', '{"base": "/", "base": "/", '),
  'json/forbidden-key': sampleWith(site, '{', '{"__proto__": 1, '),
  'json/too-deep': sampleFiles({ [site]: '['.repeat(65) + ']'.repeat(65) }),
  'json/number-range': sampleWith(site, '{', '{"minGroup": 1e309, '),
  'json/lone-surrogate': sampleWith(site, '虚构示例', '\\ud800'),
  'csv/syntax': sampleWith(units, 'xugou-kexie', '"xugou-kexie'),
  'csv/ragged-row': sampleWith(units, '530326', '530326,'),
  'csv/no-header': sampleFiles({ 'expected.csv': ',,\n1,2,3' }),
  'csv/unknown-header': sampleWith(units, '单位类别', '类别'),
  'csv/duplicate-header': sampleWith(units, '单位类别', '简称'),
  'csv/missing-header': sampleFiles({ 'expected.csv': '单位标识,年度,评价类型\n' }),
  'csv/too-many-rows': sampleFiles({ 'expected.csv': `${sampleText('expected.csv')}${'\n'.repeat(200_002)}` }),
  'csv/too-many-columns': sampleFiles({ 'expected.csv': `${Array(201).fill('依据').join(',')}\n` }),
  'csv/cell-too-long': sampleWith(indicators, '样本少', '样'.repeat(100_001)),
  'schema/type': sampleWith(report, '"虚构示例县科学技术协会2020年科普项目自评报告"', '7'),
  'schema/unknown-key': sampleWith(site, '{', '{"titel": "x", '),
  'schema/missing-key': sampleWith(report, '"scoring": "declared",', ''),
  'schema/value': sampleWith(report, '"declared"', '"sometimes"'),
  'schema/length': sampleWith(report, '"虚构示例县科学技术协会2020年科普项目自评报告"', '""'),
  'schema/number': sampleWith(indicators, '50,≥10次', '50分,≥10次'),
  'schema/date': sampleWith(report, '"2021-04-01"', '"2021-02-30"'),
  'schema/id': sampleFiles({ 'concepts.csv': sampleText('concepts.csv').replace('manyidu', 'Manyidu') }),
  'schema/url': sampleWith(site, '{', '{"origin": "javascript:alert(1)", '),
  'id/duplicate': sampleWith(amounts, 'other,', 'county,'),
  'id/look-alike': sampleFiles({
    'concepts.csv': `${sampleText('concepts.csv')}many1du,甲,%,越多越好,全文,乙,丙\nmanyldu,甲,%,越多越好,全文,丁,丙\n`,
  }),
  'id/path': sampleFiles({ 'replies/Shuoming_2.json': sampleText('replies/shuoming.json') }),
  'ref/unit': sampleWith('expected.csv', 'xugou-kexie', 'meiyou'),
  'ref/region': sampleWith(units, '530326', '530327'),
  'ref/standard': sampleWith(report, 'xugou-standard', 'meiyou'),
  'ref/amount': sampleWith(amounts, 'total,来源,其他', 'meiyou,来源,其他'),
  'ref/source': sampleFiles({
    [report]: sampleText(report).replace('xugou-2020.txt', 'meiyou.txt'),
    [source]: undefined,
  }),
  'region/code': sampleWith('regions.csv', '县级,530300', '地级,530000'),
  'region/parent': sampleWith('regions.csv', '县级,530300', '县级,440300'),
  'amount/cycle': sampleWith(amounts, '预算,,,全年预算100万元', '预算,county,,全年预算100万元'),
  'amount/unit': sampleWith(amounts, '80,万元', '80.0000001,万元'),
  'source/hash': sampleWith(source, '综上', '综上，'),
  'source/unused': sampleFiles({ 'sources/another.pdf': '%PDF' }),
  'quote/not-found': sampleWith(amounts, '其中县级80万元', '其中县级81万元'),
  'report/duplicate': second(),
  'report/not-reviewed': sampleWith(report, '"review": {\n    "by": "虚构示例人",\n    "on": "2021-04-01"\n  },', ''),
  'report/year': sampleWith(report, '"year": 2020', '"year": 2021'),
  'report/unit': sampleWith(report, '"unit": "xugou-kexie"', '"unit": "xugou"'),
  'narrative/outline': sampleFiles({ [narrative]: '# 标题\n\n正文' }),
  'narrative/markup': sampleFiles({ [narrative]: '![图](https://example.org/a.png)' }),
  'privacy/mobile': sampleWith(indicators, '样本少', '电话13812345678'),
  'privacy/id-number': sampleWith(indicators, '样本少', '证号11010519491231002X'),
  'privacy/bank-card': sampleWith(indicators, '样本少', '卡号 6222 0212 3456 7894'),
  'privacy/release-unused': sampleFiles({
    'releases.csv': `文件,号码,理由\n${indicators},13800000000,虚构示例：值班电话\n`,
  }),
  'privacy/email': sampleWith(indicators, '样本少', '来信 zhangsan@example.org'),
  'site/footer': sampleWith(site, '{', '{"profile": "gov", "organiser": {"zh": "虚构示例", "en": "Invented"}, '),
};

test('issuesOf(sample) is empty: the passing example of every code', () => {
  expect(issuesOf(sampleFiles())).toEqual([]);
});

test.each(issueCodes.filter((code) => !ofReading.includes(code)))(
  'issuesOf(the sample with one change) raises %s',
  (code) => {
    const files = failing[code];
    expect(files, `no failing example for ${code}`).toBeDefined();
    const found = issuesOf(files ?? []);
    expect([...new Set(found.map((issue) => issue.code))]).toEqual([code]);
  },
);

test('every code has its sentence and its remedy in both languages', () => {
  for (const words of [zh, en] as Readonly<Record<string, string>>[]) {
    const absent = issueCodes.flatMap((code) => [`issue.${code}`, `issue.${code}.fix`]).filter((key) => !words[key]);
    expect(absent).toEqual([]);
  }
});

test('the dictionaries explain no code that does not exist', () => {
  const known = new Set<string>(issueCodes);
  const explained = Object.keys(zh).flatMap((key) => /^issue\.([a-z]+\/[a-z-]+)(\.fix)?$/.exec(key)?.[1] ?? []);
  expect(explained.filter((code) => !known.has(code))).toEqual([]);
});
