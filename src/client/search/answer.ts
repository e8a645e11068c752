// From a search to what the page shows for it.
import { type Arranged, arrange } from './arrange.ts';
import { countOf, findHits, findMore } from './find-hits.ts';
import { type Order, orderOf } from './order.ts';
import type { Pagefind } from './pagefind.ts';
import type { Query } from './parse-query.ts';
import type { SearchState } from './search-state.ts';
import { showNothing } from './show-nothing.ts';
import { type Shown, showResults } from './show-results.ts';

export interface Setting {
  readonly language: 'zh' | 'en';
  /** Base of the site; the same with the language; address of the file of names. */
  readonly root: string;
  readonly here: string;
  readonly names: string;
  readonly words: Readonly<Record<string, string>>;
}

export interface Given {
  readonly nodes: readonly Node[];
  /** For the status line, which screen readers hear. */
  readonly sentence: string;
  /** Chinese text is searched from an English page. */
  readonly isForeign: boolean;
  /** To stand below what is shown already: a reader may be in it. */
  readonly isAdded: boolean;
}

/** Shows what holds the words as soon as it is known, and then, when that is little, what is related. */
export async function answer(
  pagefind: Pagefind,
  query: Query,
  state: SearchState,
  setting: Setting,
  show: (given: Given) => void,
): Promise<Order> {
  const { chosen, sort, exact } = state;
  const { words, root, here } = setting;
  const language = languageOf(query, setting.language);
  const isForeign = language !== setting.language;
  const order = await orderOf(pagefind, query, { chosen, sort, exact });
  const lang = isForeign ? 'zh-CN' : undefined;
  const ownRoot = language === 'en' ? here : root;
  const shown: Shown = { root: here, ownRoot, terms: order.phrases, words, lang, chosen };
  const found = await findHits(pagefind, order);
  const first = await arrange(found, query, order);
  const isFound = first.close.length + first.loose.length > 0;
  if (isFound)
    show({ nodes: await showResults(first, shown), sentence: sentenceOf(first, words), isForeign, isAdded: false });
  const more = await arrange({ close: [], loose: await findMore(pagefind, order, found) }, query, order);
  const both = { close: first.close, loose: more.loose };
  if (more.loose.length > 0)
    show({ nodes: await showResults(more, shown), sentence: sentenceOf(both, words), isForeign, isAdded: isFound });
  else if (!isFound) {
    const nothing = await showNothing(setting.names, state, shown, (text) => countOf(pagefind, text));
    show({ nodes: [nothing], sentence: words.none ?? '', isForeign, isAdded: false });
  }
  return order;
}

function sentenceOf({ close, loose }: Arranged, words: Setting['words']): string {
  const key = close.length === 0 ? 'foundMore' : loose.length === 0 ? 'found' : 'foundBoth';
  return (words[key] ?? '').replace('{count}', String(close.length)).replace('{more}', String(loose.length));
}

/** English pages search the English text; the Chinese text for Chinese words and for figures. */
export const languageOf = ({ hasHan, hasLatin }: Query, page: 'zh' | 'en'): 'zh' | 'en' =>
  page === 'en' && hasLatin && !hasHan ? 'en' : 'zh';
