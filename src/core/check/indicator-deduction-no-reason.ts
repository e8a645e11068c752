import type { Check } from './check.ts';
import { findRows, hasReason } from './find-rows.ts';

const code = 'indicator/deduction-no-reason';

/**
 * A row that did not miss its target, was given less than its full weight, and leaves the reason column empty.
 *
 * Units:  points, exact.
 * Errors: never throws. Missed rows belong to indicator/unmet-no-reason; rows without points are passed over.
 * Source: law.md B3, E4: a met target earns its full points unless a reason is given.
 */
export const indicatorDeductionNoReason: Check = {
  code,
  severity: 'explain',
  find: (scored) =>
    findRows(scored, code, 'reason', ({ indicator, reading }) => {
      const { weight, score } = indicator;
      if (weight.value === undefined || score.value === undefined || reading.met.value === false) return undefined;
      if (score.value.compare(weight.value) >= 0 || hasReason(indicator) !== false) return undefined;
      return { weight: { kind: 'number', value: weight.value }, score: { kind: 'number', value: score.value } };
    }),
};
