import type { Check } from './check.ts';
import { findRows } from './find-rows.ts';
import { textOperand } from './shorten.ts';

const code = 'indicator/status-for-number';

/**
 * The target is a number and the result a word (部分完成 for = 1 个): how much was reached is not stated.
 *
 * Errors: never throws.
 * Source: law.md E7; the reader's note `status-for-number`.
 */
export const indicatorStatusForNumber: Check = {
  code,
  severity: 'explain',
  find: (scored) =>
    findRows(scored, code, 'actual', ({ indicator, reading }) =>
      reading.notes.includes('status-for-number')
        ? { target: textOperand(indicator.target.raw), actual: textOperand(indicator.actual.raw) }
        : undefined,
    ),
};
