import type { Check } from './check.ts';
import { findRows } from './find-rows.ts';
import { textOperand } from './shorten.ts';

const code = 'indicator/word-off-scale';

/**
 * The grade given is not a step of the scale the target names: 优秀 on 优中低, or 优良, two steps at once, on 优良中低差.
 *
 * Errors: never throws.
 * Source: the scale printed as target; the reader's note `word-off-scale`.
 */
export const indicatorWordOffScale: Check = {
  code,
  severity: 'hint',
  find: (scored) =>
    findRows(scored, code, 'actual', ({ indicator, reading }) =>
      reading.notes.includes('word-off-scale')
        ? {
            scale: textOperand(reading.target.parts[0]?.word ?? indicator.target.raw),
            word: textOperand(reading.actual.parts[0]?.word ?? indicator.actual.raw),
          }
        : undefined,
    ),
};
