// A search as the index is asked for it.
import { fieldsOf, holdersOf, isHeld, lookUpIn } from './look-up.ts';
import type { Options, Pagefind } from './pagefind.ts';
import type { Query } from './parse-query.ts';
import type { Chosen, Sort } from './record.ts';
import { splitTerm } from './split-term.ts';
import { phraseOf, queryTokens } from './tokens.ts';

export interface Order {
  /** Folded phrases, all of which a result should hold; when one is common, those that the fewest records hold first. */
  readonly phrases: readonly string[];
  /** The terms as typed, run together. */
  readonly whole: string;
  /** A phrase that very many records hold, or many records: scores would take seconds, so only what is written so counts. */
  readonly isCommon: boolean;
  /** Asked of the index of names. */
  readonly isOfNames: boolean;
  /** Asked of a large site. */
  readonly isLarge: boolean;
  readonly chosen: Chosen;
  readonly sort: Sort;
  /** What holds it is known from reading the few records that hold its rarest parts: the whole is not asked of the index. */
  readonly isRead: boolean;
  /** Only the page's own text, exactly as written. */
  readonly exact: boolean;
}

const common = 1500;

/** A name is parted into unit, year and the thing itself; what falls into more pieces is a sentence. */
export const mostParted = 2;

export type Wanted = Pick<Order, 'chosen' | 'sort' | 'exact' | 'isOfNames' | 'isLarge'>;

/** Before it is known whether the terms are written in one piece. */
export const orderAsTyped = ({ terms, runs }: Query, wanted: Wanted): Order => ({
  ...wanted,
  phrases: wanted.exact ? runs : terms,
  whole: terms.join(''),
  isCommon: wanted.isLarge,
  isRead: false,
});

/** Terms nobody wrote in one piece are parted, except for exact matching. */
export async function orderOf(pagefind: Pagefind, query: Query, wanted: Wanted): Promise<Order> {
  const typed = orderAsTyped(query, wanted);
  const lookUp = lookUpIn(pagefind, {});
  const held = (phrase: string) => isHeld(lookUp, phrase, fieldsOf(wanted));
  const parted = (wanted.exact ? [] : query.terms).map(async (term) => {
    if ([...term].length < 3 || (await held(term))) return [term];
    return (await splitTerm(held, term, wanted.isOfNames ? 1 + mostParted : undefined)) ?? [term];
  });
  const phrases = wanted.exact ? typed.phrases : [...new Set((await Promise.all(parted)).flat())];
  const sized = await Promise.all(
    phrases.map(async (phrase) => ({ phrase, size: (await holdersOf(lookUp, phrase, ['text'])).size })),
  );
  const isCommon = wanted.isLarge || sized.some(({ size }) => size > common);
  if (isCommon) sized.sort((a, b) => a.size - b.size);
  return { ...typed, phrases: sized.map(({ phrase }) => phrase), isCommon };
}

export const optionsOf = ({ chosen, sort }: Order): Options => ({
  filters: chosen,
  ...(sort !== '' && { sort: { [sort]: 'desc' as const } }),
});

/**
 * The one question whose answer holds all results: all the characters, anywhere in a record. For exact matching and for common
 * phrases the rarest phrase as written, which the index answers at once. Null, for everything, when only filters are chosen.
 */
export function mainTerm({ phrases, exact, isCommon }: Order): string | null {
  const [first, ...others] = phrases;
  if (first === undefined) return null;
  if (isCommon || (exact && others.length === 0)) return phraseOf(first);
  return [...new Set(phrases.flatMap((phrase) => queryTokens(phrase)))].join(' ');
}
