import { expect, test } from 'vitest';
import { rollUp } from '../../../src/core/aggregate/roll-up.ts';
import { known, type Measure, missing } from '../../../src/core/model/measure.ts';
import type { ReportView } from '../../../src/core/model/portal.ts';
import { executionRate } from '../../../src/core/score/execution-rate.ts';

function report(kind: ReportView['kind'], budget: Measure<number>, executed: Measure<number>): ReportView {
  return { kind, money: { budget, executed, rate: executionRate(budget, executed) } } as ReportView;
}

test('rollUp(reports) adds only reports that state both figures, and says how many those are', () => {
  const reports = [
    report('self', known(200), known(100)),
    report('self', known(100), known(100)),
    report('summary', known(500), missing('not-stated')),
  ];
  const sum = rollUp(reports);
  expect({ ...sum, rate: sum.rate.value?.toFraction() }).toEqual({
    budget: 300,
    executed: 200,
    rate: '2/3',
    withBoth: 2,
    reports: 3,
    overall: 0,
  });
});

test('rollUp(reports) leaves 部门整体支出 out: its projects would be counted twice', () => {
  expect(rollUp([report('self', known(100), known(50)), report('overall', known(900), known(900))])).toMatchObject({
    budget: 100,
    executed: 50,
    reports: 1,
    overall: 1,
  });
});

test('rollUp(reports) has no rate when no report states both, and none over budgets of 0', () => {
  expect(rollUp([report('self', known(1), missing('blank'))]).rate).toEqual({ missing: 'not-stated' });
  expect(rollUp([report('self', known(0), known(0))]).rate).toEqual({ missing: 'no-budget' });
});
