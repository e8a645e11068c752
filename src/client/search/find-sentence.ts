// What the text of a large site is first asked: whether what was typed is a sentence of it.
import type { Hits } from './find-hits.ts';
import { findMostly } from './find-related.ts';
import { findWritten, type Written } from './find-written.ts';
import { lookUpIn } from './look-up.ts';
import { hasFigureInside } from './numbers.ts';
import { type Order, optionsOf, orderAsTyped } from './order.ts';
import type { Pagefind } from './pagefind.ts';
import type { Query } from './parse-query.ts';
import { type CommonPairs, isAffordable, rarestPairs } from './rarest-parts.ts';
import type { SearchState } from './search-state.ts';

export interface Sentence extends Hits, Pick<Written, 'others'> {
  readonly order: Order;
}

/** Longer words than this are seldom a name. */
const longestName = 9;

/** Whether it is worth asking for the text while the names are still asked. */
export const isLong = ({ terms }: Query): boolean => terms.some((term) => [...term].length > longestName);

/** A word with a number inside that is no year is in a text, if anywhere: it is asked first. */
export const hasFigure = ({ terms }: Query): boolean => terms.some(hasFigureInside);

/**
 * The records that hold what was typed as written, or the first of them; when none does, and its pairs are too common to ask for
 * all of them, those that hold most of the rarest. Undefined when it is no sentence, or has nothing rare, or its pairs are cheap to ask for.
 */
export async function findSentence(
  pagefind: Pagefind,
  common: CommonPairs,
  query: Query,
  state: SearchState,
): Promise<Sentence | undefined> {
  const typed = orderAsTyped(query, { ...state, isOfNames: false, isLarge: true });
  const lookUp = lookUpIn(pagefind, optionsOf(typed));
  const written = await findWritten(lookUp, typed.phrases, common);
  if (written === undefined) return undefined;
  const { hits: close, others } = written;
  const order = { ...typed, isRead: others === undefined };
  if (close.length > 0) return { order, close, loose: [], ...(others && { others }) };
  if (isAffordable(order.phrases, common)) return undefined;
  const related = order.exact || order.sort !== '' ? [] : rarestPairs(order.phrases, common);
  return { order, close, loose: await findMostly(lookUp, related, ['text']) };
}
