import type { Exact } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import type { Reading, ReadPart } from '../model/reading.ts';
import { type Completed, completed, completionShare } from './completion-share.ts';

export interface ConceptValue {
  readonly target: Measure<Exact>;
  readonly actual: Measure<Exact>;
  readonly met: Measure<boolean>;
  readonly completion: Measure<Exact>;
}

const noUnit = missing('not-comparable');

/**
 * What a row says in the unit of a concept. Undefined when neither cell states that unit: then the row is not of the concept,
 * whatever its words (举办全国科普日活动 is a number of times in one row and an amount of money in another).
 *
 * Units:  the concept's, 万 and 亿 multiplied out; percent in points; completion a share of at most 1.
 * Errors: never throws. `not-comparable` when a cell has no part of that unit, or several. `unreadable` when the actual only
 *         repeats the threshold or is a bound (3000余): no such value is the result.
 * @param units the concept's unit and its synonyms
 */
export function conceptValue(reading: Reading, units: readonly string[]): ConceptValue | undefined {
  const fits = ({ baseUnit, baseValue }: ReadPart): boolean => baseValue !== undefined && units.includes(baseUnit);
  const target = reading.target.parts.filter(fits);
  const actual = reading.actual.parts.filter(fits);
  if (target.length === 0 && actual.length === 0) return undefined;
  const single = reading.target.parts.length <= 1 && reading.actual.parts.length <= 1;
  const part = reading.parts.find((one) => fits(one.target));
  const alone = target.length === 1 ? part : undefined;
  const outcome: Completed | undefined = single
    ? completed(reading)
    : alone && { ...alone, direction: reading.direction };
  return {
    target: onlyValue(target),
    actual: reading.notes.includes('threshold-as-result') ? missing('unreadable') : resultOf(actual),
    met: outcome?.met ?? noUnit,
    completion: outcome === undefined ? noUnit : completionShare(outcome),
  };
}

function onlyValue(parts: readonly ReadPart[]): Measure<Exact> {
  const [only, other] = parts;
  return only?.baseValue === undefined || other !== undefined ? noUnit : known(only.baseValue);
}

function resultOf(parts: readonly ReadPart[]): Measure<Exact> {
  const [only, other] = parts;
  return only?.qualifier !== undefined && other === undefined ? missing('unreadable') : onlyValue(parts);
}
