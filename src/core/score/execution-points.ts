import { type Exact, zero } from '../model/exact.ts';
import { type Measure, missing } from '../model/measure.ts';
import type { Fen, MoneyUnit } from '../model/money.ts';
import { executionRate } from './execution-rate.ts';
import { numberOperand, type RuleOutcome, scored } from './rule-outcome.ts';

/**
 * Points of the execution line: weight × rate, the rate counted up to the standard's cap.
 *
 * Units:  points, exact; amounts in 分. Range: 0 … weight.
 * Errors: never throws. The reason of a missing amount is passed on; `no-budget` when the budget is 0.
 * Source: law.md B7 (执行率 × 分值，最高不得超过分值上限); cap and denominator are data of the standard.
 */
export function executionPoints(
  weight: Exact,
  budget: Measure<Fen>,
  executed: Measure<Fen>,
  cap: Exact,
  unit: MoneyUnit,
): RuleOutcome {
  const rate = executionRate(budget, executed);
  if (rate.missing !== undefined) {
    const key = rate.missing === 'no-budget' ? 'no-budget' : 'no-amounts';
    return { basis: 'execution', points: missing(rate.missing), steps: [{ key, operands: {} }] };
  }
  const capped = rate.value.compare(cap) > 0;
  const counted = capped ? cap : rate.value.s < 0n ? zero : rate.value;
  const points = counted.compare(1) > 0 ? weight : weight.mul(counted);
  return scored('execution', points, points, {
    key: capped ? 'execution-capped' : 'execution',
    operands: {
      executed: { kind: 'money', fen: executed.value ?? 0, unit },
      budget: { kind: 'money', fen: budget.value ?? 0, unit },
      rate: { kind: 'percent', value: rate.value },
      cap: { kind: 'percent', value: cap },
      weight: numberOperand(weight),
      points: numberOperand(points),
    },
  });
}
