// Operators that stand outside the target: in their own column, or in the indicator's name beside the same number.
import type { Operator, ReadPart } from '../model/reading.ts';
import { normalise } from './normalise.ts';
import { sameUnit } from './same-unit.ts';
import { scanSentence } from './scan-sentence.ts';
import { columnOperators } from './words/operators.ts';

const longestName = 2000;

/** The 运算符 / 指标性质 column; undefined when it says nothing known. */
export function operatorOfColumn(text: string): Operator | 'qualitative' | undefined {
  return columnOperators.get(normalise(text.trim()));
}

/**
 * The operator of the same quantity in the name: “入库人才不少于 30 人” beside the target 30 人.
 *
 * Errors: undefined when the name has no such quantity.
 * Source: 绵阳 lines 181, 314, 527.
 */
export function operatorFromName(name: string, part: ReadPart): Operator | undefined {
  if (name.length > longestName || !/\d/.test(name)) return undefined;
  const same = scanSentence(normalise(name)).found.find(
    (one) =>
      one.operator &&
      sameUnit(one.part.baseUnit, part.baseUnit) &&
      part.baseValue &&
      one.part.baseValue?.equals(part.baseValue),
  );
  return same?.operator;
}
