import { expect, test } from 'vitest';
import { type CheckCode, checkCodes } from '#core';
import { generated, placesOf, publishGenerated } from './generated-content.ts';

const { portal, answers, files } = publishGenerated({ units: 12, years: [2020, 2022], projects: 5, seed: 1 });

const planted = (severity: string) => answers.slips.filter((slip) => slip.severity === severity);
const found = (severity: string) => portal.findings.filter((finding) => finding.severity === severity);

test('generate(12 units, 3 years): every planted 差异 is found where it was planted, and no other', () => {
  expect(planted('difference').length).toBeGreaterThan(15);
  expect(placesOf(found('difference'))).toEqual(placesOf(planted('difference')));
});

test('generate(12 units, 3 years): every planted 待说明 is found where it was planted, and no other', () => {
  expect(planted('explain').length).toBeGreaterThan(6);
  expect(placesOf(found('explain'))).toEqual(placesOf(planted('explain')));
});

test('generate(12 units, 3 years): every planted 提示 is found; others may be, for a hint can be right', () => {
  expect(placesOf(found('hint'))).toEqual(expect.arrayContaining(placesOf(planted('hint'))));
});

/** Hints that honest forms raise by themselves. */
const byThemselves: readonly CheckCode[] = ['indicator/reason-on-met', 'indicator/overshoot', 'indicator/all-exact'];
/** Needs two units with the same words. */
const notPlanted: readonly CheckCode[] = ['report/copy-paste'];

test.each(checkCodes.filter((code) => ![...byThemselves, ...notPlanted].includes(code)))(
  'generate(12 units, 3 years): %s is planted at least once',
  (code) => {
    expect(answers.slips.map((slip) => slip.code)).toContain(code);
  },
);

test('generate: hints found beside the planted ones are only of the kinds that honest forms raise', () => {
  const known = new Set(placesOf(planted('hint')));
  const others = found('hint').filter((finding) => !known.has(placesOf([finding])[0] ?? ''));
  expect([...new Set(others.map(({ code }) => code))].filter((code) => !byThemselves.includes(code))).toEqual([]);
});

test.each([
  [{ units: 60, years: [2019, 2019], projects: 2, seed: 7 }],
  [{ units: 30, years: [2021, 2023], projects: 3, seed: 99 }],
  [{ units: 1, years: [2024, 2024], projects: 1, seed: 0 }],
] as const)('generate(%j): the gate takes it, and what is 差异 or 待说明 is what was planted', (asked) => {
  const other = publishGenerated(asked);
  const grave = { found: other.portal.findings, planted: other.answers.slips };
  const isGrave = ({ severity }: { readonly severity: string }) => severity !== 'hint';
  expect(placesOf(grave.found.filter(isGrave))).toEqual(placesOf(grave.planted.filter(isGrave)));
});

test('answers(): absent, late and undated reports are those of the disclosure board', () => {
  const cells = portal.disclosure.units.flatMap((unit) => unit.cells);
  const reports = portal.reports.filter(({ kind }) => kind === 'self');
  const there = new Set(reports.map(({ unit, year }) => `${unit.id} ${year}`));
  const absent = cells.filter(({ unit, year }) => !there.has(`${unit.id} ${year}`));
  expect(absent.map(({ unit, year }) => ({ unit: unit.id, year }))).toEqual(answers.absent);
  expect(answers.late.length).toBeGreaterThan(0);
  const timings = new Map(cells.flatMap((cell) => cell.reports.map(({ id }) => [id, cell.timing] as const)));
  expect(answers.late.map((id) => timings.get(id)).filter((timing) => timing === 'on-time')).toEqual([]);
  expect(answers.undated.map((id) => timings.get(id)).filter((timing) => timing !== 'unknown')).toEqual([]);
});

test('generate: every name of a region, unit, report or project says 示例, and every narrative says it is fictional', () => {
  const names = [
    ...portal.regions.map(({ region }) => region.name),
    ...portal.units.flatMap(({ unit }) => [unit.name, unit.shortName]),
    ...portal.reports.map(({ title }) => title),
    ...portal.projects.map(({ title }) => title),
  ];
  expect(names.filter((name) => !name.includes('示例'))).toEqual([]);
  const texts = files.filter(({ path }) => path.endsWith('narrative.md') || path.startsWith('sources/'));
  expect(texts.filter(({ text }) => !text.includes('本文件为虚构示例'))).toEqual([]);
  expect(portal.site.fictional).toBe(true);
});

test('generate: three standards, scored and unscored forms, both kinds of report', () => {
  const standards = new Set(portal.reports.map(({ standard }) => standard));
  expect([...standards].sort()).toEqual(['department-overall', 'national-2020', 'unscored-sheet']);
  expect(new Set(portal.reports.map(({ kind }) => kind))).toEqual(new Set(['self', 'overall']));
});

test('generate: execution lies between 60 % and 110 %, completion of counts between 40 % and 250 %', () => {
  const rates = portal.projects.flatMap(({ money }) => money.rate.value?.valueOf() ?? []);
  expect(Math.min(...rates)).toBeGreaterThanOrEqual(0.6);
  expect(Math.max(...rates)).toBeLessThanOrEqual(1.1);
  expect(new Set(rates).size).toBeGreaterThan(50);
  const rows = portal.projects.flatMap((project) => project.rows).filter(({ level2 }) => level2 === '数量指标');
  const completions = rows.flatMap(({ reading }) => reading.completion.value?.valueOf() ?? []);
  expect(Math.min(...completions)).toBeGreaterThanOrEqual(0.4);
  expect(Math.min(...completions)).toBeLessThan(0.9);
  expect(Math.max(...completions)).toBeGreaterThan(1.5);
  expect(Math.max(...completions)).toBeLessThanOrEqual(2.51);
});

test('generate: nine rows in ten are read by the machine, in at least six columns of targets', () => {
  const { counts } = portal.totals;
  expect(counts.read / counts.all).toBeGreaterThan(0.9);
  const notations = new Set(
    portal.projects.flatMap(({ rows }) => rows.map(({ target }) => target.raw.replace(/[\d０-９,.]+/g, '0'))),
  );
  expect(notations.size).toBeGreaterThan(40);
});

test.each([
  [{ units: 0 }, 'units must be a whole number from 1 to'],
  [{ units: 1.5 }, 'units must be a whole number'],
  [{ years: [2022, 2020] as const }, 'last year must be a whole number from 2022'],
  [{ projects: 100 }, 'projects must be a whole number from 1 to 99, not 100'],
  [{ seed: -1 }, 'seed must be a whole number from 0'],
])('generate(%j): refused', (wrong, sentence) => {
  expect(() => generated({ units: 5, years: [2020, 2021], projects: 1, seed: 1, ...wrong })).toThrow(sentence);
});
