// A search as the index is asked for it.
import { holdersOf, isHeld, lookUpIn } from './look-up.ts';
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
  readonly chosen: Chosen;
  readonly sort: Sort;
  /** Only the page's own text, exactly as written. */
  readonly exact: boolean;
}

const common = 1500;

/** Terms nobody wrote in one piece are parted, except for exact matching. */
export async function orderOf(
  pagefind: Pagefind,
  { terms, runs }: Query,
  wanted: Pick<Order, 'chosen' | 'sort' | 'exact' | 'isOfNames'> & { readonly isLarge: boolean },
): Promise<Order> {
  const lookUp = lookUpIn(pagefind, {});
  const parted = terms.map(async (term) => {
    if (wanted.exact || [...term].length < 3 || (await isHeld(lookUp, term))) return [term];
    return (await splitTerm(lookUp, term)) ?? [term];
  });
  const phrases = wanted.exact ? runs : [...new Set((await Promise.all(parted)).flat())];
  const sized = await Promise.all(
    phrases.map(async (phrase) => ({ phrase, size: (await holdersOf(lookUp, phrase, ['text'])).size })),
  );
  const isCommon = wanted.isLarge || sized.some(({ size }) => size > common);
  if (isCommon) sized.sort((a, b) => a.size - b.size);
  return { ...wanted, phrases: sized.map(({ phrase }) => phrase), whole: terms.join(''), isCommon };
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
