import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFiles } from '../../../src/core/parse/index.ts';
import { validate } from '../../../src/core/validate/index.ts';
import { sampleFiles, sampleProject, sampleReport, sampleText, sampleWith } from '../../sample-content.ts';
import { contentOf, issuesOf, shortIssues } from './issues-of.ts';

const report = `${sampleReport}/report.json`;
const indicators = `${sampleProject}/indicators.csv`;

test('validate(sample): rows become records, printed words stay as printed', () => {
  const { reports, regions, units, expected } = contentOf(sampleFiles());
  expect(regions[2]).toMatchObject({
    code: '530326',
    level: 'county',
    parent: '530300',
    population: { value: 120000, year: 2020 },
  });
  expect(units[0]?.aliases).toEqual(['虚县科协', '虚科协']);
  expect(expected[0]).toMatchObject({ year: 2020, kind: 'self' });
  const [one] = reports;
  expect(one).toMatchObject({ id: 'xugou-kexie-2020-kepu', slug: 'kepu', kind: 'self', folder: sampleReport });
  expect(one?.source.lines?.[2]).toBe('综上，自评得分 92.5 分，等级为优。');
  const [project] = one?.projects ?? [];
  expect(project?.printedHeaders?.reason).toBe('偏差原因及改进措施');
  const [first, second, third] = project?.indicators ?? [];
  expect(first?.weight.value?.toString()).toBe('50');
  expect(second).toMatchObject({
    order: 2,
    target: { raw: '＝  1  次\n以上' },
    actual: { raw: '—', missing: 'dash' },
    reason: { raw: '说明一，\n说明二' },
  });
  expect(second?.score.value?.toString()).toBe('28.5');
  expect(first?.reason).toEqual({ raw: '', missing: 'blank' });
  expect(third?.target.missing).toBeUndefined();
});

test('validate(sample): amounts are whole 分 and know the line of the source that states them', () => {
  const [{ amounts, projects }] = contentOf(sampleFiles()).reports as [ReturnType<typeof contentOf>['reports'][number]];
  expect(amounts.map(({ id, fen, sourceLine, partOf }) => [id, fen, sourceLine, partOf])).toEqual([
    ['total', 100_000_000, 2, undefined],
    ['county', 80_000_000, 2, 'total'],
    ['other', 20_000_000, 2, 'total'],
    ['spent', 90_500_000, 2, undefined],
  ]);
  expect(projects[0]?.funding?.rows[0]?.fen).toEqual({
    initial: { missing: 'not-in-form' },
    budget: { value: 100_000_000 },
    executed: { value: 90_500_000 },
  });
});

test.each([
  ['-', 'dash'],
  ['—', 'dash'],
  ['/', 'dash'],
  ['', 'blank'],
])('validate: a score printed as “%s” is missing because of %s, never 0', (printed, reason) => {
  const content = contentOf(sampleWith(indicators, '95%,5,', `95%,${printed},`));
  expect(content.reports[0]?.projects[0]?.indicators[2]?.score).toEqual({ missing: reason });
});

test('validate: a form without the score column says so', () => {
  const text = '一级指标,二级指标,三级指标,年度指标值,全年实际完成值\n产出,数量,场次,≥1场,1场\n';
  const [row] = contentOf(sampleFiles({ [indicators]: text })).reports[0]?.projects[0]?.indicators ?? [];
  expect([row?.weight, row?.score, row?.reason]).toEqual([
    { missing: 'not-in-form' },
    { missing: 'not-in-form' },
    { raw: '', missing: 'not-in-form' },
  ]);
});

const spellings: readonly [string, (text: string) => string | Uint8Array][] = [
  ['with BOM', (text) => `\ufeff${text}`],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with CR', (text) => text.replaceAll('\n', '\r')],
];

test.each(spellings)('validate(sample %s) is the same content', (_, spell) => {
  const paths = [report, indicators, 'units.csv', 'site.json', `${sampleReport}/narrative.md`];
  const spelled = Object.fromEntries(paths.map((path) => [path, spell(sampleText(path))]));
  expect(contentOf(sampleFiles(spelled))).toEqual(contentOf(sampleFiles()));
});

test('validate(sample minified, with \\u escapes, files in any order) is the same content', () => {
  const escaped = JSON.stringify(JSON.parse(sampleText(report))).replace(
    /[^ -~]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  expect(contentOf(sampleFiles({ [report]: escaped }).reverse())).toEqual(contentOf(sampleFiles()));
});

test('validate: a draft is checked like all others and left out', () => {
  const draft = sampleText(report).replace('"published"', '"draft"');
  expect(contentOf(sampleFiles({ [report]: draft })).reports).toEqual([]);
  const wrong = draft.replace('"unit": "xugou-kexie"', '"unit": "xugou"');
  expect(shortIssues(sampleFiles({ [report]: wrong }))).toEqual([`report/unit ${report}:5:11 xugou`]);
});

test('validate: all faults of all files at once, in one order, whatever the order of the files', () => {
  const files = sampleFiles({
    'site.json': '{"name": 1}',
    'units.csv': sampleText('units.csv').replace('530326', '530399'),
    [report]: sampleText(report).replace('"year": 2020', '"year": "2020年"').replace('xugou-standard', 'none'),
    [indicators]: sampleText(indicators).replace('50,≥10次', '50分,≥10次').replace('5,样本少', '5分,样本少'),
    'extra.txt': 'x',
  });
  const expected = [
    'file/unknown extra.txt extra.txt',
    `schema/number ${indicators}:2:4 50分`,
    `schema/number ${indicators}:4:7 5分`,
    `schema/number ${report}:4:11 2020年`,
    `ref/standard ${report}:8:15 none`,
    'schema/missing-key site.json:1:1',
    'schema/type site.json:1:10 1',
    'ref/region units.csv:2:5 530399',
  ];
  expect(shortIssues(files)).toEqual(expected);
  expect(shortIssues([...files].reverse())).toEqual(expected);
});

test('validate: one broken file is one issue, not one per reference to it', () => {
  expect(shortIssues(sampleFiles({ 'units.csv': '"' }))).toEqual(['csv/syntax units.csv:1:1']);
  expect(shortIssues(sampleFiles({ [report]: '{' }))).toEqual([`json/syntax ${report}:1:2`]);
});

test('validate: what is quoted from a file in a message has no control characters and at most 120 characters', () => {
  const [issue] = issuesOf(sampleWith(report, '"declared"', `"${'\\u001b\\n'.repeat(10)}${'长'.repeat(500)}"`));
  expect(issue?.code).toBe('text/control-character');
  const [long] = issuesOf(sampleWith(report, '"declared"', `"\\n${'长'.repeat(500)}"`));
  expect(long?.received).toBe(`␊${'长'.repeat(118)}…`);
});

const naughty = [
  '<script>alert(1)</script>',
  '=1+1',
  '@SUM(1)',
  "'; DROP TABLE units; --",
  '{{7*7}}',
  '$(x)',
  '%s%n',
  '../../etc/passwd',
  'ᠮᠣᠩᠭᠣᠯ བོད་ཡིག ئۇيغۇر',
  '𠮷𡈽👩‍👩‍👧',
  'A̴͓',
  '　全角　',
  '__proto__',
  'constructor',
];

test.each(naughty)('validate: %j survives in every text, letter for letter', (text) => {
  const files = sampleFiles({
    [indicators]: sampleText(indicators).replace('样本少', `"${text.replaceAll('"', '""')}"`),
    [report]: sampleText(report).replace('"原文没有写"', JSON.stringify(text)),
  });
  const [one] = contentOf(files).reports;
  expect(one?.projects[0]?.indicators[2]?.reason.raw).toBe(text);
  expect(one?.dates.published).toMatchObject({ why: text });
});

test('validate(parseFiles(any files)) never throws', () => {
  const paths = sampleFiles().map(({ path }) => path);
  fc.assert(
    fc.property(
      fc.constantFrom(...paths, 'x', 'reports/1/2/3/4', 'sources/a'),
      fc.uint8Array(),
      fc.json(),
      (path, bytes, json) => {
        for (const change of [bytes, json]) validate(parseFiles(sampleFiles({ [path]: change })).documents);
      },
    ),
    { numRuns: 300 },
  );
});

test('validate(sample with any one value of report.json replaced) never throws', () => {
  const value = JSON.parse(sampleText(report)) as Record<string, unknown>;
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(value)), fc.jsonValue(), (key, other) => {
      const changed = JSON.stringify({ ...value, [key]: other });
      validate(parseFiles(sampleFiles({ [report]: changed })).documents);
    }),
    { numRuns: 500 },
  );
});
