import type { Check } from './check.ts';
import { findRows, hasReason } from './find-rows.ts';
import { textOperand } from './shorten.ts';
import { shareOf, standardOf } from './standard-of.ts';

const code = 'indicator/overshoot';

/**
 * A result at or above the standard's threshold for “well above the target”, without an analysis in the reason column.
 *
 * Units:  completion = actual ÷ target, as a share; only where more is better.
 * Errors: never throws; standards without a threshold and forms without the column are passed over.
 * Source: 对完成值高于指标值较多的，要分析原因 (内蒙古 2020, line 34; law.md B3). The threshold is the standard's `overshoot`.
 */
export const indicatorOvershoot: Check = {
  code,
  severity: 'hint',
  find: (scored, all) => {
    const figure = standardOf(scored.report, all)?.overshoot;
    if (figure === undefined) return [];
    const threshold = shareOf(figure);
    return findRows(scored, code, 'reason', ({ indicator, reading }) => {
      const { met, direction, completion } = reading;
      if (met.value !== true || direction !== 'more' || completion.value === undefined) return undefined;
      if (completion.value.compare(threshold) < 0 || hasReason(indicator) !== false) return undefined;
      return {
        target: textOperand(indicator.target.raw),
        actual: textOperand(indicator.actual.raw),
        completion: { kind: 'percent', value: completion.value },
        threshold: { kind: 'percent', value: threshold },
      };
    });
  },
};
