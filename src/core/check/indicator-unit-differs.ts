import type { Reading, ReadPart } from '../model/reading.ts';
import type { Check } from './check.ts';
import { findRows } from './find-rows.ts';
import { textOperand } from './shorten.ts';

const code = 'indicator/unit-differs';

interface PartPair {
  readonly target: ReadPart;
  readonly actual: ReadPart;
}

/** The parts that stand beside each other, in order. */
function pairs({ parts, target, actual }: Reading): PartPair[] {
  if (parts.length > 0) return [...parts];
  return target.parts.flatMap((part, at) => {
    const other = actual.parts[at];
    return other === undefined ? [] : [{ target: part, actual: other }];
  });
}

/**
 * Target and result count in different units (2 万人 against 3 万元; 80 项 against 96 家).
 *
 * Errors: never throws. A unit left out on one side is taken from the other and is no finding.
 * Source: law.md E9 (人次 ≠ 人, 项 ≠ 家); the reader's note `unit-differs`.
 */
export const indicatorUnitDiffers: Check = {
  code,
  severity: 'hint',
  find: (scored) =>
    findRows(scored, code, 'actual', ({ reading }) => {
      if (!reading.notes.includes('unit-differs')) return undefined;
      const differing = pairs(reading).filter(
        ({ target, actual }) => target.unit !== '' && actual.unit !== '' && target.baseUnit !== actual.baseUnit,
      );
      const [first] = differing;
      if (first === undefined) return undefined;
      return {
        target: textOperand(first.target.unit),
        actual: textOperand(first.actual.unit),
        count: { kind: 'count', value: differing.length },
      };
    }),
};
