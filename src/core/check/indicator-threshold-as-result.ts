import type { Check } from './check.ts';
import { findRows } from './find-rows.ts';
import { textOperand } from './shorten.ts';

const code = 'indicator/threshold-as-result';

/**
 * The result repeats the target with its sign (≥90% for ≥90%): what was reached is not stated.
 *
 * Errors: never throws.
 * Source: law.md E7; the reader's note `threshold-as-result`.
 */
export const indicatorThresholdAsResult: Check = {
  code,
  severity: 'explain',
  find: (scored) =>
    findRows(scored, code, 'actual', ({ indicator, reading }) =>
      reading.notes.includes('threshold-as-result')
        ? { target: textOperand(indicator.target.raw), actual: textOperand(indicator.actual.raw) }
        : undefined,
    ),
};
