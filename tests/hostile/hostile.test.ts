// Promises 1 to 13 of the reliability notes, over the whole program: any content in, a portal or errors with a place and words out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleFiles, sampleReport, sampleText } from '../sample-content.ts';
import { badBytes, badCsv, badIds, badJson } from './fixtures.ts';
import { judge } from './judge.ts';
import { apply, change } from './mutate.ts';

const paths = sampleFiles().map(({ path }) => path);
const of = (end: string) => paths.filter((path) => path.endsWith(end));
const rows = (path: string) => {
  const [header = '', row = ''] = sampleText(path).split('\n');
  return [header, row] as const;
};

test('judge(sample): the sound content is accepted without a word', () => {
  expect(judge(sampleFiles())).toMatchObject({ accepted: true, issues: [{ level: 'warning' }], faults: [] });
});

test.each(of('.json'))('%s: no JSON oddity is accepted, and each refusal has its place and words', (path) => {
  for (const bad of badJson) {
    const { accepted, faults } = judge(sampleFiles({ [path]: bad }));
    expect({ bad: bad.slice(0, 40), accepted, faults }).toEqual({ bad: bad.slice(0, 40), accepted: false, faults: [] });
  }
});

test.each(of('.csv'))('%s: no broken table is accepted, and each refusal has its place and words', (path) => {
  for (const bad of badCsv(...rows(path))) {
    const { accepted, faults } = judge(sampleFiles({ [path]: bad }));
    const shown = bad.slice(0, 80);
    expect({ shown, accepted, faults }).toEqual({ shown, accepted: false, faults: [] });
  }
});

test.each(badBytes)('%s instead of any text file is named, never shown', (_, spoil) => {
  for (const path of paths) {
    const { accepted, issues, faults } = judge(sampleFiles({ [path]: spoil(sampleText(path)) }));
    expect({ path, accepted, faults }).toEqual({ path, accepted: false, faults: [] });
    expect(
      issues.some(({ code, where }) => where.file === path && /^(?:text|file)\//.test(code)),
      path,
    ).toBe(true);
  }
});

test('units.csv and amounts.csv: an id that looks like another, or is no id, is refused beside the one it looks like', () => {
  const tables = [
    ['units.csv', 'xugou-kexie'],
    [`${sampleReport}/amounts.csv`, 'county'],
  ] as const;
  for (const [path, id] of tables) {
    const row =
      sampleText(path)
        .split('\n')
        .find((line) => line.startsWith(id)) ?? '';
    for (const other of [id, ...badIds(id)]) {
      const quoted = /[",\n]/.test(other) ? `"${other}"` : other;
      const { accepted, faults } = judge(sampleFiles({ [path]: `${sampleText(path)}${row.replace(id, quoted)}\n` }));
      expect({ other, accepted, faults }).toEqual({ other, accepted: false, faults: [] });
    }
  }
});

test('any folder or file name is placed or named in an error; none becomes a path outside', () => {
  const names = [
    '../a.json',
    'a/../../b.csv',
    '/etc/passwd',
    'C:\\a.json',
    'reports/2020/a b/c/report.json',
    'con',
    'a\u202eb.csv',
  ];
  for (const name of [
    ...names,
    'reports/2020/Xugou-kexie/kepu/report.json',
    `${'a/'.repeat(300)}b.json`,
    '__proto__',
    'units.CSV',
  ]) {
    const stray = { path: name, bytes: new TextEncoder().encode('{}'), sha256: '0'.repeat(64) };
    const { accepted, issues, faults } = judge([...sampleFiles(), stray]);
    expect({ name, accepted, faults }).toEqual({ name, accepted: false, faults: [] });
    // A wrong folder is named once, not once for each file in it.
    expect(
      issues.some(({ where: { file } }) => name === file || name.startsWith(`${file}/`)),
      name,
    ).toBe(true);
  }
});

test('2,000 contents with one to four files changed at random: no crash, no hang, every error with place and words', () => {
  const slowest = { ms: 0, what: '' };
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), change), { minLength: 1, maxLength: 4 }), (changes) => {
      const texts = new Map<string, string>();
      for (const [path, one] of changes) texts.set(path, apply(texts.get(path) ?? sampleText(path), one));
      const since = performance.now();
      const { faults } = judge(sampleFiles(Object.fromEntries(texts)));
      const ms = performance.now() - since;
      if (ms > slowest.ms) Object.assign(slowest, { ms, what: JSON.stringify(changes).slice(0, 200) });
      expect(faults).toEqual([]);
    }),
    { numRuns: Number(process.env.HOSTILE_RUNS ?? 2000) },
  );
  expect(slowest.ms, slowest.what).toBeLessThan(10_000);
}, 900_000);

test('faults in every file at once are all reported in one run, in the same order twice', () => {
  const broken = Object.fromEntries(paths.map((path) => [path, `${sampleText(path)}\u0007`]));
  const [first, second] = [judge(sampleFiles(broken)), judge(sampleFiles(broken).reverse())];
  expect(new Set(first.issues.map(({ where }) => where.file))).toEqual(new Set(paths));
  expect(second.issues).toEqual(first.issues);
  expect(first.faults).toEqual([]);
});
