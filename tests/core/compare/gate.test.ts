import { expect, test } from 'vitest';
import { comparable } from '../../../src/core/compare/gate.ts';
import type { GateRules, MeasureName, Verdict } from '../../../src/core/model/comparison.ts';
import { measureNames, refusalReasons, scopes } from '../../../src/core/model/comparison.ts';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import zh from '../../../src/i18n/zh.json' with { type: 'json' };
import { rowOf, type SampleRow } from './sample-rows.ts';

const rules: GateRules = { purpose: 'side-by-side', acrossYears: false };
const all = { budget: 1, execution: 1, completion: 1, declared: 90 };

const gate = (sides: readonly SampleRow[], measure: MeasureName = 'budget', change: Partial<GateRules> = {}): Verdict =>
  comparable(
    sides.map((side) => rowOf({ figures: all, standards: ['national-2020'], ...side })),
    measure,
    { ...rules, ...change },
  );
const reasons = (verdict: Verdict): string[] => (verdict.allowed ? [] : verdict.refusals.map(({ reason }) => reason));

test.each<[string, readonly SampleRow[], MeasureName, Partial<GateRules>, readonly string[]]>([
  ['two units of one year', [{ id: 'a' }, { id: 'b' }], 'budget', {}, []],
  ['one unit', [{ id: 'a' }], 'budget', {}, ['alone']],
  ['项目 with 部门整体', [{ id: 'a' }, { id: 'b', scope: 'overall' }], 'execution', {}, ['kind']],
  ['two years unasked', [{ id: 'a' }, { id: 'a', year: 2021 }], 'budget', {}, ['year']],
  ['two years asked for', [{ id: 'a' }, { id: 'a', year: 2021 }], 'budget', { acrossYears: true }, []],
  ['city beside county', [{ id: 'a' }, { id: 'b', level: 'prefecture' }], 'budget', {}, []],
  [
    'city as peer of county',
    [{ id: 'a' }, { id: 'b', level: 'prefecture' }],
    'budget',
    { purpose: 'peers' },
    ['level'],
  ],
  ['scores of two standards', [{ id: 'a' }, { id: 'b', standards: ['other'] }], 'declared', {}, ['standard']],
  ['budgets under two standards', [{ id: 'a' }, { id: 'b', standards: ['other'] }], 'budget', {}, []],
  ['a unit of two standards', [{ id: 'a' }, { id: 'b', standards: ['x', 'y'] }], 'declared', {}, ['standards']],
  ['completion nobody could read', [{ id: 'a' }, { id: 'b', figures: {} }], 'completion', {}, ['completion']],
  ['an execution rate only one states', [{ id: 'a' }, { id: 'b', figures: {} }], 'execution', {}, ['missing']],
  ['everything at once', [{ id: 'a' }, { id: 'b', scope: 'overall', year: 2019 }], 'budget', {}, ['kind', 'year']],
])('comparable(%s) refuses with %#', (_, sides, measure, change, expected) => {
  expect(reasons(gate(sides, measure, change))).toEqual(expected);
});

test('comparable(sides): a side without the figure is named and does not stop two others', () => {
  expect(gate([{ id: 'a' }, { id: 'b', figures: {} }, { id: 'c' }])).toEqual({ allowed: true, without: [1] });
});

test('comparable(sides): the sentence names both units and both kinds', () => {
  const verdict = gate([{ id: '甲' }, { id: '乙', scope: 'overall' }]);
  expect(verdict).toEqual({
    allowed: false,
    refusals: [
      {
        reason: 'kind',
        key: 'compare.refuse.kind',
        operands: {
          a: { kind: 'text', text: '示例甲' },
          b: { kind: 'text', text: '示例乙' },
          kindA: { kind: 'word', key: 'compare.scope.projects' },
          kindB: { kind: 'word', key: 'compare.scope.overall' },
        },
      },
    ],
  });
});

test.each(refusalReasons)(
  'compare.refuse.%s has its sentence in both languages, and each placeholder its operand',
  (reason) => {
    const cases: Record<typeof reason, Verdict> = {
      alone: gate([]),
      kind: gate([{ id: 'a' }, { id: 'b', scope: 'overall' }]),
      standards: gate([{ id: 'a' }, { id: 'b', standards: ['x', 'y'] }], 'lost'),
      standard: gate([{ id: 'a' }, { id: 'b', standards: ['x'] }], 'declared'),
      completion: gate([{ id: 'a', figures: {} }, { id: 'b' }], 'met'),
      missing: gate([{ id: 'a', figures: {} }, { id: 'b' }], 'executed'),
      year: gate([{ id: 'a' }, { id: 'b', year: 2019 }]),
      level: gate([{ id: 'a' }, { id: 'b', level: 'province' }], 'budget', { purpose: 'peers' }),
    };
    const verdict = cases[reason];
    const [refusal] = verdict.allowed ? [] : verdict.refusals;
    expect(refusal?.reason).toBe(reason);
    for (const words of [zh, en] as Record<string, string>[]) {
      const holes = [...(words[`compare.refuse.${reason}`] ?? '{no words}').matchAll(/\{(\w+)\}/g)].map(
        ([, hole]) => hole,
      );
      expect(Object.keys(refusal?.operands ?? {})).toEqual(expect.arrayContaining(holes));
      for (const operand of Object.values(refusal?.operands ?? {}))
        if (operand.kind === 'word') expect(words).toHaveProperty([operand.key]);
    }
  },
);

test('every measure and every scope has its word in both languages', () => {
  const keys = [
    ...measureNames.map((name) => `compare.measure.${name}`),
    ...scopes.map((scope) => `compare.scope.${scope}`),
  ];
  for (const words of [zh, en]) expect(keys.filter((key) => !(key in words))).toEqual([]);
});
