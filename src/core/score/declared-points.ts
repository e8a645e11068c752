import Fraction from 'fraction.js';
import type { Exact } from '../model/exact.ts';
import type { Measure } from '../model/measure.ts';
import type { LineScore, RulePoints, Step } from '../model/scored.ts';
import { equalExact } from './equal-exact.ts';
import { declaredSame, numberOperand, type RuleOutcome } from './rule-outcome.ts';

/** Forms print two decimals at most: half of the last one (law.md E10, our decision). */
const tolerance: Exact = new Fraction(1, 200);

interface Compared {
  readonly agreement: LineScore['agreement'];
  readonly steps: readonly Step[];
}

const declaredStep = (key: string, declared: Exact): Step => ({ key, operands: { declared: numberOperand(declared) } });

function withPoint(points: Exact, declared: Exact): Compared {
  const gap = declared.sub(points).abs();
  if (gap.compare(tolerance) <= 0) return { agreement: 'agrees', steps: [declaredSame(declared)] };
  const operands = { declared: numberOperand(declared), gap: numberOperand(gap) };
  const differs: Step = { key: 'declared-gap', operands };
  // Half a point is the grid many forms use; half up, as everywhere.
  const rounded = points.mul(2).add(1, 2).floor().div(2);
  if (!equalExact(rounded, declared)) return { agreement: 'differs', steps: [differs] };
  const explains: Step = { key: 'rounded-half', operands: { rounded: numberOperand(rounded) } };
  return { agreement: 'rounded', steps: [differs, explains] };
}

function withBand({ low, high }: RulePoints, declared: Exact): Compared {
  const inside = declared.compare(low.sub(tolerance)) >= 0 && declared.compare(high.add(tolerance)) <= 0;
  return inside
    ? { agreement: 'agrees', steps: [declaredStep('declared-inside', declared)] }
    : { agreement: 'differs', steps: [declaredStep('declared-outside', declared)] };
}

/**
 * Points by rule beside the points the unit declared.
 *
 * Units:  points, exact. Agrees within 0.005, or inside the band where the rule leaves a choice; `rounded` when the rule's points
 *         rounded to 0.5 are the declared ones: that explains a difference, it does not remove it.
 * Errors: never throws; `unknown` when one side is missing.
 * Source: law.md E10 and B4.
 */
export function besideDeclared({ basis, points, steps }: RuleOutcome, declared: Measure<Exact>): LineScore {
  if (declared.missing !== undefined || points.missing === 'not-applicable') {
    return { basis, points, declared, agreement: 'unknown', steps };
  }
  if (points.missing !== undefined) {
    return {
      basis,
      points,
      declared,
      agreement: 'unknown',
      steps: [...steps, declaredStep('declared-kept', declared.value)],
    };
  }
  const { low, high } = points.value;
  const single = equalExact(low, high);
  // Most rows of most forms: no arithmetic for two equal numbers.
  if (single && equalExact(low, declared.value)) {
    return {
      basis,
      points,
      declared,
      agreement: 'agrees',
      steps: [...steps, declaredSame(declared.value)],
    };
  }
  const { agreement, steps: more } = single ? withPoint(low, declared.value) : withBand(points.value, declared.value);
  return { basis, points, declared, agreement, steps: [...steps, ...more] };
}
