// Nothing is lost: whatever is taken out of content/, a whole file, a row or a key, is missed on the site or by the gate.
import { expect, test } from 'vitest';
import { type Issue, type RawFile, runPipeline } from '#core';
import { readContent } from '#site/read-content';

const { files, issues: unreadable } = readContent('content');
const text = ({ bytes }: RawFile): string => new TextDecoder().decode(bytes);

/** All that comes out of these files, in words: what the pages get and what the gate says. */
const outcome = (from: readonly RawFile[]): string => {
  const { portal, issues } = runPipeline(from, unreadable, 'version');
  return JSON.stringify([portal, issues], (_, value: unknown) => {
    if (typeof value === 'bigint') return `${value}n`;
    return value instanceof Map || value instanceof Set ? [...value] : value;
  });
};
const whole = outcome(files);
const without = (path: string): RawFile[] => files.filter((file) => file.path !== path);
const changed = (path: string, to: string): RawFile[] =>
  files.map((file) => (file.path === path ? { ...file, bytes: new TextEncoder().encode(to) } : file));

test('readContent(content): every file is read, and the real content has no error', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(runPipeline(files, unreadable, 'version').portal).toBeDefined();
  expect(outcome(files) === whole, 'the same files say the same').toBe(true);
});

// A table of a header alone says nothing yet.
const telling = files.filter((file) => !file.path.endsWith('.csv') || text(file).trim().includes('\n'));
test.each(telling.map(({ path }) => path))('runPipeline(without %s): it is missed', (path) => {
  expect(outcome(without(path)) === whole).toBe(false);
});

/** The first, a middle and the last row that is not empty, and the header: each place where a reader may forget one. */
function someRows(rows: readonly string[]): number[] {
  const full = rows.flatMap((row, index) => (row === '' ? [] : [index]));
  return [...new Set([0, 1, Math.floor(full.length / 2), full.length - 1])].flatMap((place) => full[place] ?? []);
}

/** Lists to look words up in: a row acts only where a report uses its words, and none may yet. */
const lookups = ['wordings.csv', 'concepts.csv'];
const tables = files.filter(({ path }) => path.endsWith('.csv') && !lookups.includes(path));
test.each(tables.map((file) => [file.path, text(file)]))(
  'runPipeline(%s without one of its rows): it is missed',
  (path, csv) => {
    const rows = csv.split(/\r?\n/);
    const unmissed = someRows(rows).filter(
      (index) => outcome(changed(path, rows.filter((_, other) => other !== index).join('\n'))) === whole,
    );
    expect(unmissed.map((index) => `row ${index + 1}: ${rows[index]}`)).toEqual([]);
  },
);

/** $schema speaks to editors only; who is in charge, with a telephone number, is personal: read, checked, not published. */
const silent = new Set(['$schema', 'personInCharge']);
/** What a file may say or leave out, because the schema says the same by default. */
const defaults: Readonly<Record<string, string>> = {
  base: '"/"',
  profile: '"other"',
  footer: '{}',
  languages: '["zh","en"]',
  licence: '{"name":"CC BY 4.0","url":"https://creativecommons.org/licenses/by/4.0/"}',
  compound: '"not-comparable"',
};

/** One file of each name: the largest, which has most keys. */
const objects = [
  ...Map.groupBy(
    files.filter(({ path }) => path.endsWith('.json')),
    ({ path }) => path.split('/').at(-1),
  ).values(),
].flatMap((same) => same.toSorted((a, b) => b.bytes.length - a.bytes.length).slice(0, 1));

test.each(objects.map((file) => [file.path, text(file)]))(
  'runPipeline(%s without one of its keys): it is missed',
  (path, json) => {
    const object = JSON.parse(json) as Record<string, unknown>;
    const before = outcome(changed(path, JSON.stringify(object)));
    const keys = Object.keys(object).filter((key) => !silent.has(key) && JSON.stringify(object[key]) !== defaults[key]);
    const unmissed = keys.filter((key) => {
      const { [key]: _, ...rest } = object;
      return outcome(changed(path, JSON.stringify(rest))) === before;
    });
    expect(unmissed).toEqual([]);
  },
);

const named = (path: string, from: readonly RawFile[]): Issue[] =>
  runPipeline(from, unreadable, 'version').issues.filter(
    ({ where, level }) => where.file === path && level === 'error',
  );

test.each([
  'reports/2021/mianyang-kexie/xiangmu/副本.json',
  'reports/2021/mianyang-kexie/notes.txt',
  'reports/2021/mianyang-kexie/xiangmu/projects/13/indicators.csv',
  'extra.csv',
  'sources/unused.txt',
  'prose/zh/news.md',
])('runPipeline(with a stray file %s): named in an error', (path) => {
  const stray = { path, bytes: new TextEncoder().encode('a,b\n1,2\n'), sha256: '0'.repeat(64) };
  expect(named(path, [...files, stray]).length).toBeGreaterThan(0);
});

test.each([
  ['units.csv', 'a stray row'],
  ['expected.csv', 'nobody-kexie,2021,单位自评,,约定'],
  ['reports/2020/neimenggu-kexie/kepu/projects/01/indicators.csv', '又一行,,,,,,,,,'],
])('runPipeline(%s with the stray row “%s”): named in an error', (path, row) => {
  const table = files.find((file) => file.path === path);
  if (table === undefined) throw new Error(`no ${path}`);
  const csv = `${text(table).trimEnd()}\n${row}\n`;
  expect(named(path, changed(path, csv)).map(({ where }) => where.row)).toContain(csv.trimEnd().split(/\r?\n/).length);
});
