// Which way a change goes: 增长5% and 下降5% are both 5%, and not the same.
import type { IndicatorText } from '../model/reading.ts';
import { fallWords, riseWords } from './words/directions.ts';

export type Movement = 'up' | 'down';

const joint = '(?:了|约|率|幅度?|比例)?[≥≤<>=》《]?\\s?(?:不低于|不少于|不超过|至少|约)?\\s?';
const rise = new RegExp(`(?:${riseWords.join('|')})${joint}\\d`);
const fall = new RegExp(`(?:${fallWords.join('|')})${joint}\\d`);
const anyWord = new RegExp([...riseWords, ...fallWords].join('|'));
const named = new RegExp(`(?:(${riseWords.join('|')})|(?:${fallWords.join('|')}))(?:率|幅度?|比例)`);

/** A longer cell is a sentence: its words may speak of something else. */
const longest = 40;

/**
 * The change a cell states right before its number, else the one the indicator's name calls a rate (增长率, 下降率).
 *
 * Range:  undefined for a level (下降到5%), for a cell that speaks of both ways, and for a longer sentence.
 * Errors: never throws.
 * Source: reading-and-scoring.md, “Operators”: the direction comes from the words when the target has none.
 */
export function movementOf(cell: string, name = ''): Movement | undefined {
  if (cell.length > longest) return undefined;
  if (!anyWord.test(cell) && !anyWord.test(name)) return undefined;
  const up = rise.test(cell);
  const down = fall.test(cell);
  if (up !== down) return up ? 'up' : 'down';
  const word = up || name.length > longest ? null : named.exec(name);
  return word ? (word[1] === undefined ? 'down' : 'up') : undefined;
}

/** A rise was promised and a fall reported, or the other way round. */
export function movesApart({ target, actual, indicator }: IndicatorText): boolean {
  const reached = movementOf(actual);
  return reached !== undefined && (movementOf(target, indicator) ?? reached) !== reached;
}
