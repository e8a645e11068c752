// The answer of an index of text: what holds the words, then what is related, or what to try instead.
import { type Arranged, arrange } from './arrange.ts';
import { countOf, findHits, findMore } from './find-hits.ts';
import type { Sentence } from './find-sentence.ts';
import { type Order, orderOf } from './order.ts';
import type { Pagefind } from './pagefind.ts';
import type { Query } from './parse-query.ts';
import { needsComparing } from './pick-places.ts';
import type { CommonPairs } from './rarest-parts.ts';
import type { SearchState } from './search-state.ts';
import { type Given, languageOf, type Setting, shownOf } from './setting.ts';
import { showResults } from './show-results.ts';

export interface Source {
  readonly pagefind: Pagefind;
  readonly isLarge: boolean;
  readonly common: CommonPairs;
  /** On a large site what was found of what was typed as a sentence, if it is one. */
  readonly sentence: Sentence | undefined;
}

/** Shows what holds the words as soon as it is known, and then, when that is little, what is related. */
export async function answerInFull(
  { pagefind, isLarge, common, sentence }: Source,
  query: Query,
  state: SearchState,
  setting: Setting,
  show: (given: Given) => void,
): Promise<Order> {
  const { words, names } = setting;
  const isForeign = languageOf(query, setting.language) !== setting.language;
  const order = sentence?.order ?? (await orderOf(pagefind, query, { ...state, isOfNames: false, isLarge }));
  const shown = shownOf(query, state, setting, order);
  const found = sentence ?? (await findHits(pagefind, order));
  // Punctuation that was typed is compared with all at once.
  const isCompared = order.exact && needsComparing(query);
  const others = sentence?.others;
  const close = isCompared ? [...found.close, ...((await others?.()) ?? [])] : found.close;
  const first = await arrange({ ...found, close }, query, order);
  const isFound = first.close.length + first.loose.length > 0;
  const later = isCompared || others === undefined ? undefined : afterThis().then(others);
  if (isFound) {
    const nodes = await showResults(first, shown, later);
    show({ nodes, sentence: sentenceOf(first, words, later && 'foundFirst'), isForeign, isAdded: false });
  }
  if (later !== undefined) {
    const all = { close: [...first.close, ...(await later)], loose: [] };
    show({ nodes: [], sentence: sentenceOf(all, words), isForeign, isAdded: true });
  }
  const related = sentence === undefined ? await findMore(pagefind, order, found) : [];
  const more = await arrange({ close: [], loose: related }, query, order);
  const both = { close: first.close, loose: more.loose };
  if (more.loose.length > 0)
    show({ nodes: await showResults(more, shown), sentence: sentenceOf(both, words), isForeign, isAdded: isFound });
  else if (!isFound) {
    // Seldom needed, so that it is not waited for before the first search.
    const { showNothing } = await import('./show-nothing.ts');
    const nothing = await showNothing(names, state, shown, (text) =>
      countOf(pagefind, text, isLarge ? common : undefined),
    );
    show({ nodes: [nothing], sentence: words.none ?? '', isForeign, isAdded: false });
  }
  return order;
}

/** What is looked for after the first results does not stand in their way. */
const afterThis = (): Promise<void> => new Promise((go) => setTimeout(go));

function sentenceOf({ close, loose }: Arranged, words: Setting['words'], told?: string): string {
  const key = told ?? (close.length === 0 ? 'foundMore' : loose.length === 0 ? 'found' : 'foundBoth');
  return (words[key] ?? '').replace('{count}', String(close.length)).replace('{more}', String(loose.length));
}
