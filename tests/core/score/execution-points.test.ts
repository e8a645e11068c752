import { expect, test } from 'vitest';
import { known, missing } from '../../../src/core/model/measure.ts';
import { executionPoints } from '../../../src/core/score/execution-points.ts';
import { number } from './sample-reading.ts';

// 分. By hand: 10 × min(executed ÷ budget, 1).
test.each([
  [328100, 328100, '10', 'execution'],
  [200, 150, '15/2', 'execution'],
  [300, 100, '10/3', 'execution'],
  [100, 120, '10', 'execution-capped'],
  [100, 0, '0', 'execution'],
  [100, -5, '0', 'execution'],
])('executionPoints(10, budget %d, executed %d) is %s', (budget, executed, points, key) => {
  const outcome = executionPoints(number(10), known(budget), known(executed), number(1), '万元');
  expect([outcome.basis, outcome.points.value?.low.toFraction(), outcome.steps[0]?.key]).toEqual([
    'execution',
    points,
    key,
  ]);
});

test('executionPoints(weight, budget, executed) passes the reason on, and a budget of 0 is not 0 %', () => {
  const reason = (budget: Parameters<typeof executionPoints>[1], executed: Parameters<typeof executionPoints>[2]) =>
    executionPoints(number(10), budget, executed, number(1), '元').points;
  expect(reason(known(0), known(0))).toEqual({ missing: 'no-budget' });
  expect(reason(missing('blank'), known(1))).toEqual({ missing: 'blank' });
  expect(reason(known(1), missing('not-stated'))).toEqual({ missing: 'not-stated' });
});
