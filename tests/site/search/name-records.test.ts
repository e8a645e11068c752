import { expect, test } from 'vitest';
import type { Kind } from '#site/search/kinds';
import { nameRecords, namesIn } from '#site/search/name-records';
import type { SearchRecord } from '#site/search/records';

const record = (page: string, anchor: string, kind: Kind, title: string, also: string[] = []): SearchRecord => ({
  ...{ language: 'zh', kinds: [kind], page, title, also, around: ['青水市'], order: { year: 2021 }, both: true },
  context: ['青水科协', '2021 年度'],
  top: { title: anchor === '' ? title : '科普经费', context: [] },
  facets: kind === 'row' ? { unit: 'qingshui', met: ['short'] } : { unit: 'qingshui' },
  places: [{ k: kind, a: anchor, h: title, x: `${title}的正文` }],
});
const records = [
  record('reports/a/', '', 'report', '自评报告', ['a']),
  record('reports/a/', 'amount-1', 'amount', '预算', ['5208100元', '520.81万元']),
  record('reports/a/', 's1', 'text', '基本情况'),
  record('projects/a-01/', '', 'project', '科普经费', ['a-01']),
  record('projects/a-01/', 'row-1', 'row', '培训场次'),
  record('projects/a-01/', 'f-1', 'finding', '差异'),
  record('units/qingshui/', '', 'unit', '青水市科学技术协会', ['青水科协']),
];
const made = nameRecords(records, new Map([['projects/a-01/', 'reports/a/']]));

test('nameRecords: one for each page at home nowhere else; a report with its amounts, projects and their rows, without text', () => {
  expect(made.map(({ page, kinds }) => [page, kinds])).toEqual([
    ['reports/a/', ['report', 'amount', 'project', 'row']],
    ['units/qingshui/', ['unit']],
  ]);
  expect(made[0]?.places).toEqual([
    { k: 'report', a: '', h: '', x: '' },
    { k: 'amount', a: 'amount-1', h: '预算', x: '', n: '5208100元\n520.81万元' },
    { k: 'project', a: '', h: '科普经费', x: '', p: 'projects/a-01/', n: 'a-01' },
    { k: 'row', a: 'row-1', h: '培训场次', x: '', p: 'projects/a-01/', w: '科普经费' },
  ]);
  expect(made[0]?.facets).toEqual({ unit: 'qingshui', met: ['short'] });
  expect(made.every(({ level, order }) => level === 'names' && Object.keys(order).length === 0)).toBe(true);
});

test('namesIn(record): what it is called, where it belongs, what is in it, each once', () => {
  expect(made[0] && namesIn(made[0])).toEqual([
    ...['自评报告', 'a', '青水科协', '2021 年度', '青水市', '预算', '5208100元', '520.81万元'],
    ...['科普经费', 'a-01', '培训场次'],
  ]);
});
