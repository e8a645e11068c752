import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparison } from '../../../src/core/aggregate/comparison.ts';
import { disclosure } from '../../../src/core/aggregate/disclosure.ts';
import type { Aggregated, Group, Sums } from '../../../src/core/model/comparison.ts';
import type { Expected } from '../../../src/core/model/expected.ts';
import { known } from '../../../src/core/model/measure.ts';
import type { ReportView } from '../../../src/core/model/portal.ts';
import type { Unit } from '../../../src/core/model/unit.ts';
import { sampleAmount } from '../sample-scored.ts';
import { measured, number } from '../score/sample-reading.ts';
import { contentOf, money, regions, reportOf, type SampleForm, type SampleView, unitIn } from './sample-views.ts';

const expectedIn = (unit: Unit, year: number): Expected => ({ unit: unit.id, year, kind: 'self', basis: '约定' });

function compared(
  units: readonly Unit[],
  reports: readonly ReportView[],
  expected: readonly Expected[] = [],
): Aggregated {
  const content = contentOf(units, expected);
  const asContent = reports.map((report) => ({ ...report, unit: report.unit.id, projects: [] }));
  return comparison(content, reports, disclosure({ ...content, reports: asContent }));
}

const units = regions.flatMap(({ code }) => [unitIn(code, 1), unitIn(code, 2)]);
const fen = fc.option(fc.integer({ min: 0, max: 10 ** 9 }), { nil: undefined });
const reading = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 90 }))
  .map(([target, actual]) =>
    measured('>=', [`${target}`, number(target), '次'], [`${actual}`, number(actual)], actual >= target),
  );
const form: fc.Arbitrary<SampleForm> = fc.record({
  money: fc.tuple(fen, fen).map(([budget, executed]) => money(budget, executed)),
  readings: fc.array(reading, { maxLength: 4 }),
  total: fc.integer({ min: 0, max: 100 }).map((points) => ({ declared: known(number(points)) })),
});
const view: fc.Arbitrary<SampleView> = fc.record({
  unit: fc.constantFrom(...units),
  year: fc.integer({ min: 2018, max: 2021 }),
  forms: fc.array(form, { maxLength: 3 }),
  report: fc.record({ kind: fc.constantFrom('self' as const, 'overall' as const, 'department' as const) }),
  findings: fc.array(fc.constantFrom('difference' as const, 'hint' as const), { maxLength: 3 }),
});
const views = fc
  .array(view, { maxLength: 14 })
  .map((all) =>
    all.map((one, at) => reportOf({ ...one, report: { ...one.report, id: `r-${String(at).padStart(2, '0')}` } })),
  );

/** Every number of the sums that adds up, exact ones as text. */
function additive({
  money,
  stated,
  indicators,
  completion,
  transfers,
  findings,
  ...sums
}: Sums): Record<string, number | string> {
  const mean = completion.mean.value?.mul(completion.n).toFraction() ?? '0';
  const { unitYears, reports, projects, withTable, withoutTable, entries } = sums;
  return {
    ...{ unitYears, reports, projects, withTable, withoutTable, entries, ...indicators, ...findings },
    ...{
      budget: money.budget,
      executed: money.executed,
      both: money.withBoth,
      moneyOf: money.of,
      stated: stated.budget,
    },
    ...{ allBudget: sums.budget.sum.value ?? 0, allBudgetN: sums.budget.n, own: transfers.own.budget.sum.value ?? 0 },
    ...{ completionN: completion.n, completionOf: completion.of, completion: mean },
  };
}

function added(all: readonly Sums[]): Record<string, number | string> {
  const total: Record<string, number | string> = {};
  for (const [name, value] of all.flatMap((sums) => Object.entries(additive(sums)))) {
    const before = total[name] ?? (typeof value === 'string' ? '0' : 0);
    total[name] = typeof value === 'string' ? number(before).add(number(value)).toFraction() : Number(before) + value;
  }
  return total;
}

test('comparison(…): own + the sums of the children = the sum of the region', () => {
  fc.assert(
    fc.property(views, (reports) => {
      const { regionYears, regions: overYears } = compared(units, reports);
      for (const group of [...regionYears, ...overYears]) {
        const same = (other: Group) => other.year === group.year && other.scope === group.scope;
        const children = [...regionYears, ...overYears].filter(
          (other) => same(other) && other.region?.parent === group.region?.code,
        );
        expect(added([group.own as Sums, ...children.map(({ sums }) => sums)])).toEqual(added([group.sums]));
      }
    }),
  );
});

test('comparison(…): denominators add up, Σ members = the group, and a capped mean is at most 1', () => {
  fc.assert(
    fc.property(views, (reports) => {
      const { byYear, levelYears, regionYears, unitYears } = compared(units, reports);
      for (const group of [...byYear, ...levelYears, ...regionYears]) {
        if (group.unitYears.length > 0)
          expect(added(group.unitYears.map(({ sums }) => sums))).toEqual(added([group.sums]));
        for (const { spreads } of group.spreads)
          for (const one of Object.values(spreads)) expect(one.n + one.leftOut.length).toBe(one.of);
      }
      const sizes = (groups: readonly Group[]) => groups.reduce((all, { sums }) => all + sums.unitYears, 0);
      expect([sizes(byYear), sizes(levelYears)]).toEqual([unitYears.length, unitYears.length]);
      for (const { sums, figures } of unitYears) {
        expect(figures.completion.value.value?.compare(1) ?? 0).toBeLessThanOrEqual(0);
        expect(sums.money.withBoth).toBeLessThanOrEqual(sums.money.of);
        expect(sums.projects).toBe(sums.withTable + sums.withoutTable);
        for (const { n, of } of Object.values(figures)) expect(n).toBeLessThanOrEqual(of);
      }
    }),
  );
});

test('comparison(…): the order of the reports changes nothing', () => {
  fc.assert(
    fc.property(views, fc.nat(), (reports, seed) => {
      const order = new Map(reports.map((report, at) => [report, (at * 7919 + seed) % 101]));
      const shuffled = [...reports].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
      const text = ({ unitYears, regionYears, units: summaries }: Aggregated) =>
        JSON.stringify([
          unitYears.map(({ unit, year, scope, sums }) => [unit.id, year, scope, additive(sums)]),
          regionYears.map(({ region, year, scope, sums }) => [region?.code, year, scope, additive(sums)]),
          summaries.map(({ unit, scope, sums }) => [unit.id, scope, additive(sums)]),
        ]);
      expect(text(compared(units, shuffled))).toBe(text(compared(units, reports)));
    }),
  );
});

test('comparison(…): money handed down is in the gross sum of a region and not in its own', () => {
  const province = unitIn('990000', 1);
  const city = unitIn('990100', 1);
  const above: SampleView = {
    unit: province,
    year: 2020,
    forms: [{ money: money(3281, 3281) }],
    report: {
      amounts: [
        { ...sampleAmount('total', '1'), fen: 3281 },
        { ...sampleAmount('down', '1', 'total', '去向'), fen: 1295, role: 'transferDown' },
      ],
    },
  };
  const below: SampleView = { unit: city, year: 2020, forms: [{ money: money(1295, 1000) }] };
  const found = compared([province, city], [reportOf(above), reportOf(below)]);
  const group = found.regionYears.find(({ region }) => region?.code === '990000');
  expect(group?.sums.money).toMatchObject({ budget: 4576, executed: 4281 });
  expect(group?.figures.budget).toMatchObject({ n: 2, of: 2 });
  expect(group?.figures.budget.value.value?.toFraction()).toBe('3281');
  // The report does not say how much of its spending went down: its spending is left out, not guessed.
  expect(group?.figures.executed).toMatchObject({ n: 1, of: 2 });
  expect(group?.figures.executed.value.value?.toFraction()).toBe('1000');
  expect(found.unitYears[0]?.figures.budget.value.value?.toFraction()).toBe('3281');
});

test('comparison(…): a year without a report is a gap in the series, and expected cells make a set without reports', () => {
  const unit = unitIn('990101', 1);
  const reports = [2018, 2021].map((year) => reportOf({ unit, year, forms: [{ money: money(4, 3) }] }));
  const found = compared([unit], reports, [expectedIn(unit, 2018), expectedIn(unit, 2019)]);
  expect(found.years).toEqual([2018, 2019, 2020, 2021]);
  const line = found.units[0]?.series.execution.map(({ year, value, reports }) => [
    year,
    value.value?.toFraction() ?? value.missing,
    reports.length,
  ]);
  expect(line).toEqual([
    [2018, '3/4', 1],
    [2019, 'not-stated', 0],
    [2020, 'not-stated', 0],
    [2021, '3/4', 1],
  ]);
  const cells = found.regionYears.filter(({ region }) => region?.code === '990000');
  expect(cells.map(({ year, disclosed, sums }) => [year, disclosed.listed, disclosed.expected, sums.reports])).toEqual([
    [2021, 0, 0, 1],
    [2019, 0, 1, 0],
    [2018, 1, 1, 1],
  ]);
});
