// What the five source documents add up to, each worked out by hand from the lines cited.
import { beforeAll, expect, test } from 'vitest';
import { type Portal, runPipeline, type UnitYear } from '#core';
import { readContent } from '#site/read-content';

let portal: Portal;
beforeAll(async () => {
  const { files, issues } = readContent('content');
  const result = runPipeline(files, issues, 'golden');
  if (result.portal === undefined) throw new Error('the content has errors');
  portal = result.portal;
});

const wan = 1_000_000;
const rowOf = (unit: string): UnitYear => portal.comparison.unitYears.find((row) => row.unit.id === unit) as UnitYear;

test('绵阳 2021: twelve annexes add up to 515.81, beside the 520.81 the text states (lines 142 to 555)', () => {
  const { sums } = rowOf('mianyang-kexie');
  // 6.30 + 13.50 + 8 + 18 + 2.7 + 93.07 + 50 + 54.51 + 62.73 + 150 + 50 + 7
  expect(sums.money).toMatchObject({ budget: 515_810_000, executed: 515_810_000, withBoth: 12, of: 12 });
  expect(sums.stated).toMatchObject({ budget: 520_810_000, executed: 520_810_000, withBoth: 1, of: 1 });
  expect(sums).toMatchObject({ projects: 12, withTable: 12, withoutTable: 0, scores: [], lost: [] });
});

test('内蒙古 2020: 1295 of 3281 went down, 7.5 points were lost, all of them in 产出指标 (lines 16, 117 to 409)', () => {
  const { sums, figures } = rowOf('neimenggu-kexie');
  expect(sums.transfers).toMatchObject({ budget: 1295 * wan, reports: 1 });
  expect(sums.transfers.own.budget).toEqual({ sum: { value: 1986 * wan }, n: 1, of: 1 });
  expect(sums.transfers.own.executed).toMatchObject({ n: 0, of: 1 });
  const lost = sums.lost.map(({ level1, weight, lost }) => [level1, weight.toFraction(), lost.toFraction()]);
  expect(lost).toEqual([
    ['', '10', '0'],
    ['产出指标', '50', '15/2'],
    ['效益指标', '30', '0'],
    ['满意度指标', '10', '0'],
  ]);
  expect(figures.declared.value.value?.toFraction()).toBe('185/2');
  expect(figures.byRule.value.value?.toFraction()).toBe('2833/30');
});

test('内蒙古 2020: 23 of 27 comparable rows met; completion 24.4666… of 27 (lines 119, 139, 159, 259; words in 269, 369)', () => {
  const { figures } = rowOf('neimenggu-kexie');
  expect(figures.met).toMatchObject({ n: 27, of: 29 });
  expect(figures.met.value.value?.toFraction()).toBe('23/27');
  // 23 met rows; 0 of 30, 500万 of 1000万, 4 of 10, 170 of 300.
  expect(figures.completion.value.value?.toFraction()).toBe('367/405');
});

test('赣州 2018 states 200 and no spending (line 15): a budget of 1 of 1, an execution rate of 0 of 1, never 0 %', () => {
  const { figures } = rowOf('ganzhou-kexie');
  expect(figures.budget.value.value?.valueOf()).toBe(200 * wan);
  expect(figures.execution).toEqual({ value: { missing: 'not-stated' }, n: 0, of: 1 });
});

test('曲靖 2019 is 部门整体支出: a scope of its own, in no sum of projects', () => {
  expect(rowOf('qujing-kexie').scope).toBe('overall');
  const projects = portal.comparison.byYear.find(({ year, scope }) => year === 2019 && scope === 'projects');
  expect(projects).toMatchObject({ sums: { reports: 0, entries: 0 }, disclosed: { listed: 1, expected: 5 } });
});

test('each year of the real content has one unit: its peers are none, and no place is said', () => {
  expect(portal.comparison.peers.flatMap(({ members }) => members.value ?? [])).toEqual([]);
  expect(portal.comparison.peers.map(({ places }) => places.met.kind).filter((kind) => kind === 'place')).toEqual([]);
  const spreads = portal.comparison.byYear.flatMap((year) =>
    year.spreads.flatMap((level) => Object.values(level.spreads)),
  );
  expect(spreads.every(({ kind }) => kind === 'members')).toBe(true);
});

test('服务对象满意度: 99 % three times in 内蒙古 (lines 382, 392, 402); in 绵阳 only thresholds, so no value', () => {
  const concept = portal.concepts.find(({ id }) => id === 'service-satisfaction');
  const values = concept?.entries.map(
    ({ unit, actual }) => `${unit.id} ${actual.value?.toFraction() ?? actual.missing}`,
  );
  expect(new Set(values)).toEqual(new Set(['mianyang-kexie unreadable', 'neimenggu-kexie 99']));
  expect(concept?.actual).toEqual({ n: 3, of: 11, quartiles: undefined });
});

test('each text of concepts.csv that names a whole row finds its row, and the crosswalk leaves no row between two concepts', () => {
  const rules = new Set(portal.concepts.flatMap(({ entries }) => entries.map(({ rule }) => rule)));
  const whole = portal.concepts.flatMap(({ rules }) => rules.filter(({ match }) => match === '全文'));
  expect(whole.filter((rule) => !rules.has(rule)).map(({ text }) => text)).toEqual([]);
  const { all, mapped, unmapped, ambiguous, otherUnit } = portal.conceptCoverage;
  expect([all, ambiguous]).toEqual([169, 0]);
  expect(mapped + unmapped + otherUnit).toBe(169);
});
