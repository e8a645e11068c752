// Questions to the index: which records hold a phrase in which kind of text.
import type { Answer, Hit, Options, Pagefind } from './pagefind.ts';
import { type Field, marks, phraseOf } from './tokens.ts';

/** By record id. */
export type Found = ReadonlyMap<string, Hit>;
/** Null asks for everything. */
export type LookUp = (term: string | null) => Promise<Answer>;

export const fields = Object.keys(marks) as Field[];

/** The kinds of text an index has: of names all is text, and the text of a large site has no context (index-entry.ts). */
export const fieldsOf = ({ isOfNames, isLarge }: { readonly isOfNames: boolean; readonly isLarge: boolean }) =>
  isOfNames ? (['text'] as const) : isLarge ? (['text', 'title'] as const) : fields;

/** Answers kept: one search asks for the same phrase several times, and each answer about a common word is large. */
const kept = new WeakMap<Pagefind, Map<string, Promise<Answer>>>();
const mostKept = 200;

export function lookUpIn(pagefind: Pagefind, options: Options): LookUp {
  const answers = kept.get(pagefind) ?? new Map<string, Promise<Answer>>();
  kept.set(pagefind, answers);
  const { filters = {}, sort = {} } = options;
  return (term) => {
    const key = JSON.stringify([term, filters, sort]);
    const answer = answers.get(key) ?? pagefind.search(term, options);
    if (answers.size >= mostKept) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}

/** Records that hold a folded phrase as written in at least one of these kinds of text. */
export async function holdersOf(lookUp: LookUp, folded: string, within: readonly Field[] = fields): Promise<Found> {
  const answers = await Promise.all(within.map((field) => lookUp(phraseOf(folded, field))));
  return new Map(answers.flatMap(({ results }) => results.map((hit) => [hit.id, hit] as const)));
}

/** Whether any record does; the page's own text is asked first, because it nearly always knows. */
export async function isHeld(lookUp: LookUp, folded: string, within: readonly Field[] = fields): Promise<boolean> {
  for (const field of within) if ((await lookUp(phraseOf(folded, field))).results.length > 0) return true;
  return false;
}
