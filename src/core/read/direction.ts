// Which way is better: by the operator, else by the words of the indicator, else more.
import type { Operator, Reading, ReadingNote, ReadPart } from '../model/reading.ts';
import type { Movement } from './movement.ts';
import { costWords, lessIsBetter, moreAfterAll, timeWords } from './words/directions.ts';

export interface Direction {
  readonly direction: Reading['direction'];
  readonly assumed: boolean;
  readonly note?: ReadingNote;
}

const cost = new RegExp(costWords.join('|'));
const time = new RegExp(timeWords.join('|'));
const less = new RegExp(lessIsBetter.join('|'));
const more = new RegExp(moreAfterAll.join('|'));
const saved = /节约|降低|下降|减少|压减/;
const timeUnits = new Set(['月', '年', '天', '工作日', '小时', '分钟', '秒', '周', '季度']);

/** A longer name is a sentence: its words may speak of something else. */
const longestName = 40;

const byOperator: Readonly<Record<Operator, Direction>> = {
  '>=': { direction: 'more', assumed: false },
  '>': { direction: 'more', assumed: false },
  '<=': { direction: 'less', assumed: false },
  '<': { direction: 'less', assumed: false },
  '=': { direction: 'exact', assumed: false },
  range: { direction: 'exact', assumed: false },
};
const byWords: Direction = { direction: 'less', assumed: false, note: 'direction-from-indicator' };
const assumed: Direction = { direction: 'more', assumed: true, note: 'direction-assumed' };

/**
 * The direction of a row whose target is a value.
 *
 * Range:  more, less or exact; `assumed` when neither an operator nor a word of the indicator says so.
 * Errors: never throws.
 * Source: law.md E2; reading-and-scoring.md, "Operators". Cost, 事故, 投诉, 控制率, time: less is better; 节约率, 处理率 turn it round,
 *         and so does a target that states a fall (能耗: 下降5%).
 */
export function directionOf(
  operator: Operator | undefined,
  level2: string,
  name: string,
  part: ReadPart | undefined,
  movement?: Movement,
): Direction {
  if (operator) return byOperator[operator];
  if (part?.qualifier === 'at-most') return byOperator['<='];
  if (movement === 'down') return assumed;
  if (cost.test(level2) || (name.length <= longestName && cost.test(name))) {
    return name.length <= longestName && saved.test(name) ? assumed : byWords;
  }
  if (part?.word !== undefined || (part && timeUnits.has(part.baseUnit) && (time.test(level2) || time.test(name))))
    return byWords;
  return name.length <= longestName && less.test(name) && !more.test(name) ? byWords : assumed;
}

/** 无 under these means that none occurred. */
export const countsHarm = (name: string): boolean => name.length <= longestName && less.test(name) && !more.test(name);
