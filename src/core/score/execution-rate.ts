import Fraction from 'fraction.js';
import type { Exact } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { Fen } from '../model/money.ts';
import type { Money } from '../model/scored.ts';

/**
 * Executed ÷ budget.
 *
 * Units:  amounts in 分; the rate is a share, exact (1 = 100 %).
 * Range:  ≥ 0 for amounts ≥ 0; above 1 is real (money carried over) and is kept.
 * Errors: never throws. The reason of the missing side is passed on; `no-budget` when the budget is 0: 0 of 0 is not 0 %.
 * Source: the form's own column 执行率（B/A).
 */
export function executionRate(budget: Measure<Fen>, executed: Measure<Fen>): Measure<Exact> {
  if (budget.missing !== undefined) return missing(budget.missing);
  if (executed.missing !== undefined) return missing(executed.missing);
  if (budget.value === 0) return missing('no-budget');
  return known(new Fraction(executed.value, budget.value));
}

/** Both amounts with their rate. */
export function money(budget: Measure<Fen>, executed: Measure<Fen>): Money {
  return { budget, executed, rate: executionRate(budget, executed) };
}
