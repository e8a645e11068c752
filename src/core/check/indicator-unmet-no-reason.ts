import type { Check } from './check.ts';
import { findRows, hasReason } from './find-rows.ts';
import { textOperand } from './shorten.ts';

const code = 'indicator/unmet-no-reason';

/**
 * A row that missed its target and leaves the form's reason column empty.
 *
 * Errors: never throws; rows that cannot be compared and forms without the column are passed over.
 * Source: the column 未完成原因及拟采取的改进措施 of the form (law.md C1, C2, E5).
 */
export const indicatorUnmetNoReason: Check = {
  code,
  severity: 'explain',
  find: (scored) =>
    findRows(scored, code, 'reason', ({ indicator, reading }) =>
      reading.met.value === false && hasReason(indicator) === false
        ? { target: textOperand(indicator.target.raw), actual: textOperand(indicator.actual.raw) }
        : undefined,
    ),
};
