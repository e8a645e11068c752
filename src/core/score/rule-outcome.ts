// What a formula returns: points or the reason why there are none, on what basis, and the steps.
import Fraction from 'fraction.js';
import type { Exact } from '../model/exact.ts';
import type { Operand } from '../model/finding.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { MissingReason } from '../model/missing.ts';
import type { LineScore, RulePoints, Step } from '../model/scored.ts';

export interface RuleOutcome {
  readonly basis: LineScore['basis'];
  readonly points: Measure<RulePoints>;
  readonly steps: readonly Step[];
}

/** Weights and points are small whole numbers nearly always: what is made of one is made once, not once per row. */
const wholes = Array.from({ length: 101 }, (_, n) => {
  const value = new Fraction(n);
  const operand: Operand = { kind: 'number', value };
  const points: Measure<RulePoints> = known({ low: value, high: value });
  const declaredSame: Step = { key: 'declared-same', operands: { declared: operand } };
  return { operand, points, declaredSame };
});

const wholeOf = ({ s, n, d }: Exact): (typeof wholes)[number] | undefined =>
  d === 1n && n <= 100n && s >= 0n ? wholes[Number(n)] : undefined;

export const numberOperand = (value: Exact): Operand => wholeOf(value)?.operand ?? { kind: 'number', value };

/** The unit gave the points of the rule. */
export const declaredSame = (declared: Exact): Step =>
  wholeOf(declared)?.declaredSame ?? { key: 'declared-same', operands: { declared: numberOperand(declared) } };

export const textOperand = (text: string): Operand => ({ kind: 'text', text });

/** Points between two ends; one number when both ends are the same. */
export function scored(basis: RuleOutcome['basis'], low: Exact, high: Exact, step: Step): RuleOutcome {
  const points = (low === high ? wholeOf(low)?.points : undefined) ?? known({ low, high });
  return { basis, points, steps: [step] };
}

const cannotCompare: Step = { key: 'not-comparable', operands: {} };
const notCompared: RuleOutcome = { basis: 'none', points: missing('not-comparable'), steps: [cannotCompare] };

/** The rule gives no number for this result; the step says why. A visible result, not a pass. */
export function notComparable(step?: Step): RuleOutcome {
  return step === undefined ? notCompared : { basis: 'none', points: missing('not-comparable'), steps: [step] };
}

/** No points because the form or the standard has none: nothing to explain. */
export function unscored(reason: MissingReason): RuleOutcome {
  return { basis: 'none', points: missing(reason), steps: [] };
}
