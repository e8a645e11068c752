// A small content tree that is right in every point, as files. Everything in it is invented: 虚构示例.
import { createHash } from 'node:crypto';
import type { RawFile } from '#core';

export const sampleReport = 'reports/2020/xugou-kexie/kepu';
export const sampleProject = `${sampleReport}/projects/zongbiao`;

const sourceText = `虚构示例县科学技术协会2020年科普项目自评报告
全年预算100万元，其中县级80万元，其他20万元，实际支出90.5万元。
综上，自评得分 92.5 分，等级为优。
虚构示例县科学技术协会
2021年3月15日
`;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const report = {
  status: 'published',
  kind: '单位自评',
  year: 2020,
  unit: 'xugou-kexie',
  title: '虚构示例县科学技术协会2020年科普项目自评报告',
  scoring: 'declared',
  standard: 'xugou-standard',
  conclusion: {
    score: { text: '92.5', quote: '自评得分 92.5 分' },
    grade: { text: '优', quote: '等级为优' },
    words: [],
  },
  issuer: { text: '虚构示例县科学技术协会', quote: '虚构示例县科学技术协会' },
  addressee: { missing: 'not-stated' },
  dates: {
    signed: { on: '2021-03-15', quote: '2021年3月15日' },
    approved: { missing: 'not-stated' },
    published: { missing: 'not-stated', why: '原文没有写' },
  },
  totals: { budget: 'total', executed: 'spent' },
  source: { file: 'sources/xugou-2020.txt', sha256: sha256(new TextEncoder().encode(sourceText)) },
  review: { by: '虚构示例人', on: '2021-04-01' },
  revisions: [{ on: '2021-04-01', what: '首次录入' }],
};

const project = {
  name: '虚构示例科普项目',
  department: '虚构示例县科学技术协会',
  implementer: { missing: 'not-stated' },
  funding: {
    unit: '万元',
    columns: ['全年预算数', '全年执行数', '分值', '执行率', '得分'],
    rows: [
      {
        label: '年度资金总额：',
        kind: 'total',
        budget: '100',
        executed: '90.5',
        weight: '10',
        rate: '90.5%',
        score: '9',
      },
    ],
  },
  goal: { promised: '开展科普活动', reached: '已开展' },
  declaredTotal: { weight: '100', score: '92.5' },
};

const standard = {
  id: 'xugou-standard',
  name: { zh: '虚构示例标准', en: 'Invented standard' },
  summary: { zh: '虚构示例', en: 'Invented example' },
  scoring: 'points',
  sources: [{ name: '虚构示例', where: '无', standing: 'decision' }],
};

const regions = `区划代码,名称,英文名,级别,上级代码,人口,人口年份,人口来源
530000,虚构示例省,Invented Province,省级,,,,
530300,虚构示例市,,地级,530000,,,
530326,虚构示例县,,县级,530300,120000,2020,虚构示例
`;

const indicators = `一级指标,二级指标,三级指标,分值,预期指标值,实际完成值,得分,偏差原因及改进措施
产出指标,数量指标,科普活动场次,50,≥10次,12次,50,
效益指标,社会效益,受众人次,30,"＝  1  次
以上",—,28.5,"说明一，
说明二"
满意度指标,服务对象满意度,群众满意度,10,≥90%,95%,5,样本少
`;

/** Path → text. Change, add or delete (undefined) entries to make a tree with exactly one fault. */
export type SampleTexts = Readonly<Record<string, string | Uint8Array | undefined>>;

const texts: SampleTexts = {
  'site.json': JSON.stringify(
    { name: { zh: '虚构示例', en: 'Invented' }, tagline: { zh: '虚构示例', en: 'Invented' } },
    null,
    2,
  ),
  'regions.csv': regions,
  'units.csv':
    '单位标识,单位名称,简称,别名,区划代码,主管单位,单位类别\nxugou-kexie,虚构示例县科学技术协会,虚构县科协,虚县科协；虚科协,530326,,科协\n',
  'expected.csv': '单位标识,年度,评价类型,应公开日期,依据\nxugou-kexie,2020,单位自评,,约定\n',
  'concepts.csv':
    '概念标识,概念名称,计量单位,方向,匹配方式,三级指标,对照人\nmanyidu,满意度,%,越多越好,全文,群众满意度,虚构示例人\n',
  'standards/xugou-standard/standard.json': JSON.stringify(standard, null, 2),
  'standards/xugou-standard/cases.json': '[]',
  [`${sampleReport}/report.json`]: JSON.stringify(report, null, 2),
  [`${sampleReport}/narrative.md`]:
    '## 一、基本情况\n\n依据<虚构示例办法>开展，全年预算**100万元**。[[一]]\n\n- 第一项\n- 第二项\n',
  [`${sampleReport}/amounts.csv`]:
    '编号,名称,金额,单位,性质,属于,分法,原文,编者注\n' +
    'total,全年预算,100,万元,预算,,,全年预算100万元,\n' +
    'county,县级,80,万元,预算,total,来源,其中县级80万元,\n' +
    'other,其他,20,万元,预算,total,来源,其他20万元,\n' +
    'spent,支出,90.5,万元,支出,,,实际支出90.5万元,\n',
  [`${sampleProject}/project.json`]: JSON.stringify(project, null, 2),
  [`${sampleProject}/indicators.csv`]: indicators,
  'sources/xugou-2020.txt': sourceText,
  'replies/shuoming.json': JSON.stringify({
    finding: 'money-parts-sum-1',
    who: '虚构示例单位',
    on: '2021-05-01',
    text: '虚构示例说明',
  }),
  'prose/zh/about.md': '# 关于\n\n虚构示例。\n',
};

/** The sample as files, with some texts changed. */
export function sampleFiles(changes: SampleTexts = {}): RawFile[] {
  return Object.entries({ ...texts, ...changes }).flatMap(([path, text]) => {
    if (text === undefined) return [];
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    return [{ path, bytes, sha256: sha256(bytes) }];
  });
}

/** The text of one file of the sample, to be changed. */
export function sampleText(path: string): string {
  const text = texts[path];
  if (typeof text !== 'string') throw new Error(`the sample has no ${path}`);
  return text;
}

/** The sample with words of one file replaced; the words must be there. */
export function sampleWith(path: string, words: string, other: string): RawFile[] {
  const text = sampleText(path);
  if (!text.includes(words)) throw new Error(`${path} of the sample does not hold ${words}`);
  return sampleFiles({ [path]: text.replace(words, other) });
}
