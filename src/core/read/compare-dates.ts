// A date against a deadline: comparable only when both name a day or a month of the same kind.
import { known, missing } from '../model/measure.ts';
import type { Operator, Reading, ReadPart } from '../model/reading.ts';
import { comparePart, incomparable, type Outcome } from './compare-part.ts';

const notApplicable = missing('not-applicable');

/**
 * Whether something was finished in time.
 *
 * Units:  months and years compare as numbers (≤ 12 月 against 12个月); days compare as days.
 * Range:  not-comparable for spans, for a whole year (2021年 does not say when in it), for a year on one side only,
 *         and for “9月前” against 9月, which can mean both.
 * Source: law.md E7; reading-and-scoring.md, "Dates"; 内蒙古 lines 351–352; 绵阳 line 152.
 */
export function compareDates(
  target: ReadPart,
  actual: ReadPart,
  operator: Operator | undefined,
  direction: Reading['direction'],
): Outcome {
  if (target.value && actual.value) return compareSpans(target, actual, operator, direction);
  const goal = lastDay(target.word);
  const day = lastDay(actual.word);
  if (!goal || !day || (goal.year === '-') !== (day.year === '-')) return incomparable;
  if (operator && operator !== '<=' && operator !== '<') return incomparable;
  const strict = operator === '<';
  const order = day.year === goal.year ? day.day - goal.day : Number(day.year) - Number(goal.year);
  if (strict && order === 0) return incomparable;
  return { met: known(order <= 0), completion: notApplicable };
}

/** 12 月 and 12 个月 are one thing only as the target 12 月: the months of a year. */
function compareSpans(
  target: ReadPart,
  actual: ReadPart,
  operator: Operator | undefined,
  direction: Reading['direction'],
): Outcome {
  const calendar = target.word !== undefined;
  if (!calendar && actual.word !== undefined) return incomparable;
  if (operator === '<' && calendar && target.value?.equals(actual.value ?? 0)) return incomparable;
  return comparePart(target, actual, operator, direction);
}

/** Year (“-” when not stated) and month × 100 + day, the last day when only the month is named. */
function lastDay(word: string | undefined): { year: string; day: number } | undefined {
  const found = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?$/.exec(word ?? '');
  return found ? { year: found[1] ?? '', day: Number(found[2]) * 100 + Number(found[3] ?? 31) } : undefined;
}
