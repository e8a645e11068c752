import { expect, test } from 'vitest';
import { known, missing } from '../../../src/core/model/measure.ts';
import type { ScoredProject } from '../../../src/core/model/scored.ts';
import { executionRate } from '../../../src/core/score/execution-rate.ts';
import { splitAmounts } from '../../../src/core/score/split-amounts.ts';
import { sampleAmount, sampleProject, sampleReport } from '../sample-scored.ts';

const absent = missing('not-applicable');

/** A project table that states `wan` 万元, budget and spending alike. */
function table(id: string, fen: number | undefined): ScoredProject {
  const amount = fen === undefined ? missing('blank' as const) : known(fen);
  return {
    id,
    project: sampleProject({ slug: id, name: known(id) }),
    readings: [],
    money: { budget: amount, executed: amount, rate: executionRate(amount, amount) },
    declaredScore: missing('not-applicable'),
    lost: [],
    byLevel1: [],
    lines: [],
    executionLine: { basis: 'none', points: absent, declared: absent, agreement: 'unknown', steps: [] },
    total: {
      declared: absent,
      byRule: absent,
      low: absent,
      high: absent,
      grades: { declared: absent, byRule: absent, low: absent, high: absent },
    },
  };
}

test('splitAmounts(report) puts each way of splitting beside the stated total, with its gap in 分', () => {
  const amounts = [
    sampleAmount('total', '10'),
    sampleAmount('a', '6', 'total', '按科目'),
    sampleAmount('b', '3', 'total', '按科目'),
    sampleAmount('c', '10', 'total', '按来源'),
    sampleAmount('a1', '6.5', 'a', '其中'),
  ];
  const [root, ...others] = splitAmounts(sampleReport({ amounts }), []);
  expect(others).toEqual([]);
  expect(root?.splits.map(({ name, sum, gap }) => [name, sum, gap])).toEqual([
    ['按科目', 9_000_000, 1_000_000],
    ['按来源', 10_000_000, 0],
  ]);
  expect(root?.splits[0]?.parts[0]?.node?.splits[0]?.gap).toBe(-500_000);
});

test('splitAmounts(report, projects) splits the report total by its project tables when the report says they add up', () => {
  const report = sampleReport({ amounts: [sampleAmount('total', '10')], totals: { budget: 'total', projects: true } });
  const [root] = splitAmounts(report, [table('p1', 6_000_000), table('p2', 3_000_000)]);
  expect(root?.splits).toMatchObject([{ name: 'projects', sum: 9_000_000, gap: 1_000_000 }]);
});

test('splitAmounts(report, projects) gives no sum when one table states no amount: missing is not 0', () => {
  const report = sampleReport({ amounts: [sampleAmount('total', '10')], totals: { budget: 'total', projects: true } });
  expect(splitAmounts(report, [table('p1', 6_000_000), table('p2', undefined)])[0]?.splits).toEqual([]);
});

test('splitAmounts(report, projects) leaves the tables alone when the report does not say they add up', () => {
  const report = sampleReport({ amounts: [sampleAmount('total', '10')], totals: { budget: 'total', projects: false } });
  expect(splitAmounts(report, [table('p1', 6_000_000)])[0]?.splits).toEqual([]);
});
