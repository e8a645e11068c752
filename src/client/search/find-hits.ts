// Which records hold what was typed, as written, and which hold its characters.
import { findRelated } from './find-related.ts';
import { type Found, fields, fieldsOf, holdersOf, type LookUp, lookUpIn } from './look-up.ts';
import { mainTerm, type Order, optionsOf } from './order.ts';
import type { Answer, Hit, Pagefind } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';
import { type CommonPairs, isAffordable } from './rarest-parts.ts';

export interface Hits {
  /** Hold every phrase as written, best first. */
  readonly close: readonly Hit[];
  /** Hold the characters, scattered. */
  readonly loose: readonly Hit[];
}

export async function findHits(pagefind: Pagefind, order: Order): Promise<Hits> {
  const { phrases, exact, isCommon, sort } = order;
  const lookUp = lookUpIn(pagefind, optionsOf(order));
  const within = exact || isCommon ? (['text'] as const) : fields;
  // All asked at once: on a slow line every question after another costs a way there and back.
  const [{ results }, held] = await Promise.all([
    lookUp(mainTerm(order)),
    Promise.all(phrases.map((phrase) => holdersOf(lookUp, phrase, within))),
  ]);
  const isClose = ({ id }: Hit) => held.every((found) => found.has(id));
  const close = results.filter(isClose);
  if (exact) return { close, loose: [] };
  const rest = isCommon ? [] : results.filter((hit) => !isClose(hit));
  if (sort !== '') return { close, loose: rest };
  const worth = await worthOf(lookUp, order, results[0]?.score ?? 1);
  return { close: byWorth(close, worth), loose: close.length > 0 ? byWorth(rest, worth) : [] };
}

/**
 * What is related when fewer than eight records hold the words as typed: a slip of one character, half of the words, most of
 * the characters. Slower than findHits, whose results are shown meanwhile.
 */
export async function findMore(pagefind: Pagefind, order: Order, { close, loose }: Hits): Promise<Hit[]> {
  const isEnough = close.length >= enough || loose.length > 0;
  if (order.exact || order.sort !== '' || isEnough || order.phrases.length === 0) return [];
  const known = new Set(close.map(({ id }) => id));
  return findRelated(lookUpIn(pagefind, optionsOf(order)), order.phrases, fieldsOf(order), known);
}

const enough = 8;

/** How many of the results each choice of each filter would leave; undefined when the index cannot say without reading all. */
export async function countsOf(pagefind: Pagefind, order: Order): Promise<Answer['filters'] | undefined> {
  if (order.isRead || (order.phrases.length > 1 && (order.exact || order.isCommon))) return undefined;
  // Asked afresh: the answer kept may be from before the filters were loaded.
  return (await pagefind.search(mainTerm(order), optionsOf(order))).filters;
}

/**
 * How many records hold all the words of another query as written, whatever the filters. On a large site, where `common` is
 * known, 0 as well when that would take too long to say.
 */
export async function countOf(pagefind: Pagefind, text: string, common?: CommonPairs): Promise<number> {
  const lookUp = lookUpIn(pagefind, {});
  const { terms } = parseQuery(text);
  if (common !== undefined && !isAffordable(terms, common)) return 0;
  const held = await Promise.all(terms.map((term) => holdersOf(lookUp, term)));
  const [first = new Map<string, Hit>(), ...others] = held;
  return [...first.keys()].filter((id) => others.every((found) => found.has(id))).length;
}

/** What is called so before what says so, together before apart, then Pagefind's own measure. */
async function worthOf(lookUp: LookUp, order: Order, best: number): Promise<(hit: Hit) => number> {
  const { phrases, whole, isOfNames } = order;
  // Of names all is text: there is nothing else to tell them apart by.
  const titled = isOfNames ? [] : phrases;
  const text = await Promise.all(phrases.map((phrase) => holdersOf(lookUp, phrase, ['text'])));
  const named = await Promise.all(titled.map((phrase) => holdersOf(lookUp, phrase, ['title'])));
  const together =
    phrases.length > 1 ? await holdersOf(lookUp, whole, isOfNames ? ['text'] : ['text', 'title']) : undefined;
  const share = (found: readonly Found[], id: string) =>
    found.filter((one) => one.has(id)).length / Math.max(1, found.length);
  return ({ id, score }) =>
    score / Math.max(best, 1e-9) + share(named, id) * 2 + share(text, id) + (together?.has(id) ? 1 : 0);
}

const byWorth = (hits: readonly Hit[], worth: (hit: Hit) => number): Hit[] =>
  hits
    .map((hit) => ({ hit, worth: worth(hit) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ hit }) => hit);
