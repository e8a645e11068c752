// Proves the transcription against the five source documents, without any code of src/: what is printed there is here, whole.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';

interface Indicators {
  readonly project: string;
  readonly rows: readonly Record<string, string>[];
}
interface Transcript {
  readonly folder: string;
  readonly source: string;
  readonly lines: readonly string[];
  readonly report: { source: { file: string; sha256: string } } & Record<string, unknown>;
  readonly amounts: readonly Record<string, string>[];
  readonly projects: readonly Record<string, unknown>[];
  readonly tables: readonly Indicators[];
  readonly narrative: string;
}

/** Words only: white space of the page and two remnants of the conversion (** and <p>) are not part of the text. */
const words = (text: string) => text.replaceAll(/\*\*|<\/?p>/g, '').replaceAll(/\s/g, '');
/** Markdown as its words: heading marks, escapes and the editor's [[…]] are ours. */
const markdownWords = (text: string) =>
  words(
    text
      .replaceAll(/\[\[.*?\]\]/g, '')
      .replaceAll(/^#+ /gm, '')
      .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'),
  );

function csv(file: string): Record<string, string>[] {
  if (!existsSync(file)) return [];
  return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  }).data;
}

function transcript(folder: string): Transcript {
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  const source = readFileSync(join('content', report.source.file), 'utf8');
  const slugs = existsSync(join(folder, 'projects')) ? readdirSync(join(folder, 'projects')).sort() : [];
  return {
    folder,
    source: words(source),
    lines: source.split('\n'),
    report,
    amounts: csv(join(folder, 'amounts.csv')),
    projects: slugs.map((slug) => JSON.parse(readFileSync(join(folder, 'projects', slug, 'project.json'), 'utf8'))),
    tables: slugs.map((slug) => ({ project: slug, rows: csv(join(folder, 'projects', slug, 'indicators.csv')) })),
    narrative: readFileSync(join(folder, 'narrative.md'), 'utf8'),
  };
}

const neimenggu = transcript('content/reports/2020/neimenggu-kexie/kepu');
const zhangye = transcript('content/reports/2022/zhangye-kexie/kepu');
const qujing = transcript('content/reports/2019/qujing-kexie/zhengti');
const mianyang = transcript('content/reports/2021/mianyang-kexie/xiangmu');
const ganzhou = transcript('content/reports/2018/ganzhou-kexie/kepu');
const all = [neimenggu, zhangye, qujing, mianyang, ganzhou];
const named = all.map((one) => [one.folder, one] as const);

test('five reports, fifteen projects, 29 + 140 indicator rows', () => {
  expect(all.map((one) => one.projects.length)).toEqual([1, 1, 0, 12, 1]);
  expect(neimenggu.tables.map(({ rows }) => rows.length)).toEqual([29]);
  // Counted in the source, annex by annex; rows that say 无 or …… hold no indicator.
  expect(mianyang.tables.map(({ rows }) => rows.length)).toEqual([7, 9, 10, 9, 5, 19, 17, 19, 12, 16, 11, 6]);
  expect([zhangye, qujing, ganzhou].flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))).toEqual([]);
});

test.each(named)('%s: source.sha256 is the digest of the committed document', (_, { report }) => {
  const bytes = readFileSync(join('content', report.source.file));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(report.source.sha256);
});

/** '221-223' and '150、152' as the cells printed on those lines. */
function cellsOf(one: Transcript, range: string): string[] {
  const lines = range.split('、').flatMap((part) => {
    const [from = '', to = from] = part.split('-');
    return one.lines.slice(Number(from) - 1, Number(to));
  });
  return lines.flatMap((line) => line.split('\t')).map(words);
}

/** Printed in one piece, or as whole cells in order when a page break cut it. */
function isPrinted(cell: string, cells: readonly string[]): boolean {
  if (cells.join('').includes(cell)) return true;
  const rest = cells.reduce((left, piece) => (left.startsWith(piece) ? left.slice(piece.length) : left), cell);
  return rest === '';
}

const ours = new Set(['编者注', '原文行']);
const levels = new Set(['一级指标', '二级指标']);

test.each(named)('%s: every printed cell of every indicator row occurs on the lines it names', (_, one) => {
  for (const { project, rows } of one.tables) {
    for (const row of rows) {
      const where = `${one.folder}/${project} ${row.三级指标}`;
      expect(row.原文行, where).toMatch(/^\d/);
      const here = cellsOf(one, row.原文行 ?? '');
      for (const [header, cell] of Object.entries(row)) {
        if (ours.has(header)) continue;
        // A merged cell's label stands once, beside the first of its rows.
        const found = levels.has(header) ? one.source.includes(words(cell)) : isPrinted(words(cell), here);
        expect(found, `${where} 「${header}」 ${cell}`).toBe(true);
      }
    }
  }
});

test.each(named)('%s: indicator rows stand in the order of the document', (_, one) => {
  const starts = one.tables.flatMap(({ rows }) => rows.map((row) => Number.parseInt(row.原文行 ?? '', 10)));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test.each(named)('%s: every amount occurs in its quote, and every quote in the source', (_, one) => {
  expect(one.amounts.length).toBeGreaterThan(0);
  for (const amount of one.amounts) {
    expect(words(amount.原文 ?? ''), amount.编号).toContain(amount.金额);
    expect(one.source, amount.编号).toContain(words(amount.原文 ?? ''));
  }
});

/** Every string below a key, with the path that leads to it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}

test.each(named)('%s: every quote of report.json occurs in the source', (_, one) => {
  const quotes = strings(one.report).filter(([path]) => path.endsWith('/quote'));
  for (const [path, quote] of quotes) expect(one.source, path).toContain(words(quote));
});

test.each(named)('%s: every printed text of every project.json occurs in the source', (_, one) => {
  const printed =
    /^\/(name|department|implementer|attachment|remarks|goal\/(promised|reached)|funding\/(columns|rows).*|declaredTotal\/.*|emptyLevels\/.*)$/;
  for (const project of one.projects) {
    for (const [path, text] of strings(project)) {
      if (printed.test(path) && !path.endsWith('/kind')) expect(one.source, `${path} ${text}`).toContain(words(text));
    }
  }
});

test.each(named)('%s: every paragraph of narrative.md occurs in the source', (_, one) => {
  for (const paragraph of one.narrative.split('\n')) expect(one.source, paragraph).toContain(markdownWords(paragraph));
});

test.each(named)('%s: nothing printed in the source is missing from the transcription', (_, one) => {
  const transcribed = words(
    [
      markdownWords(one.narrative),
      ...strings(one.report).map(([, text]) => text),
      ...one.projects.flatMap((project) => strings(project).map(([, text]) => text)),
      ...one.tables.flatMap(({ rows }) => rows.flatMap((row) => [...Object.keys(row), ...Object.values(row)])),
    ].join('\u0000'),
  );
  const lost = one.lines
    .flatMap((line, at) => line.split('\t').map((cell) => [at + 1, words(cell)] as const))
    .filter(([, cell]) => !transcribed.includes(cell) && !formLabels.includes(cell));
  expect(lost).toEqual([]);
});

/** Words of the blank form itself: headings of the sheet that hold no statement of the unit. */
const formLabels = [
  '项目支出绩效评价表',
  '（2020年度）',
  '(2021年度)',
  '市科协项目绩效目标自评表',
  '项目名称',
  '项目负责人及电话',
  '主管部门',
  '实施单位',
  '项目预算执行情况（万元）',
  '年度总体目标完成情况',
  '预期目标',
  '目标实际完成情况',
  '绩效指标',
  '总分',
  '政策（项目）名称',
  '政策(项目)名称',
  '项目主管部门',
  '资金使用单位',
  '项目资金(万元)',
  '总体目标完成情况',
  '总体目标',
  '全年实际完成情况',
  '说明',
  '全年预算数',
  '全年执行数',
  '预算执行率',
  '.....',
  '……',
];
