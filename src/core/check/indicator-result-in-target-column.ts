import type { Reading } from '../model/reading.ts';
import type { Check } from './check.ts';
import { findRows } from './find-rows.ts';
import { textOperand } from './shorten.ts';

const code = 'indicator/result-in-target-column';

/** A story where the target belongs, and beside it only a grade: what was promised is not stated. */
function isStory({ target, actual, notes }: Reading): boolean {
  return notes.includes('result-in-target-column') || (target.kind === 'text' && actual.kind === 'grade');
}

/**
 * The target column tells what is done or was done, and the result column holds a grade.
 *
 * Errors: never throws.
 * Source: the heading of the column; the reader's note `result-in-target-column`.
 */
export const indicatorResultInTargetColumn: Check = {
  code,
  severity: 'explain',
  find: (scored) =>
    findRows(scored, code, 'target', ({ indicator, reading }) =>
      isStory(reading)
        ? { target: textOperand(indicator.target.raw), actual: textOperand(indicator.actual.raw) }
        : undefined,
    ),
};
