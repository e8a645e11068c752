import { expect, test } from 'vitest';
import { whyNoSum } from '../../src/site/why-no-sum.ts';

test.each([
  [{ withBoth: 2, reports: 3 }, undefined],
  [{ withBoth: 0, reports: 3 }, 'not-stated'],
  [{ withBoth: 0, reports: 0 }, 'not-applicable'],
] as const)('whyNoSum(%o) is %s', (counts, reason) => {
  expect(whyNoSum({ ...counts, budget: 0, executed: 0, rate: { missing: 'not-stated' }, overall: 1 })).toBe(reason);
});
