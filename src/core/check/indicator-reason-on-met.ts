import type { Check } from './check.ts';
import { findRows, hasReason } from './find-rows.ts';
import { textOperand } from './shorten.ts';

const code = 'indicator/reason-on-met';

/**
 * A reason for falling short beside a target that was met and lost no points.
 *
 * Errors: never throws. A reason may also tell of plans; worth a look, not a fault.
 * Source: law.md E5.
 */
export const indicatorReasonOnMet: Check = {
  code,
  severity: 'hint',
  find: (scored) =>
    findRows(scored, code, 'reason', ({ indicator, reading }) => {
      const { weight, score, reason } = indicator;
      if (reading.met.value !== true || hasReason(indicator) !== true) return undefined;
      if (weight.value !== undefined && score.value !== undefined && score.value.compare(weight.value) < 0)
        return undefined;
      return { reason: textOperand(reason.raw) };
    }),
};
