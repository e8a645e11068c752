// What the page says of itself to its search, and what the search gives back to it.
import type { Order } from './order.ts';
import type { Pagefind } from './pagefind.ts';
import type { Query } from './parse-query.ts';
import type { SearchState } from './search-state.ts';
import type { Shown } from './show-results.ts';

export interface Setting {
  readonly language: 'zh' | 'en';
  /** Base of the site; the same with the language; address of the file of names. */
  readonly root: string;
  readonly here: string;
  readonly names: string;
  readonly words: Readonly<Record<string, string>>;
}

/** From the data- attributes of the page's element. */
export function readSetting(data: DOMStringMap): Setting {
  const { language, root = '/', here = '/', names = '', words = '{}' } = data;
  return { language: language === 'en' ? 'en' : 'zh', root, here, names, words: JSON.parse(words) };
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

/** What was asked last, and of which index: its counts are asked of the same. */
export interface Asked {
  readonly pagefind: Pagefind;
  readonly order: Order;
}

/** English pages search the English text; the Chinese text for Chinese words and for figures. */
export const languageOf = ({ hasHan, hasLatin }: Query, page: 'zh' | 'en'): 'zh' | 'en' =>
  page === 'en' && hasLatin && !hasHan ? 'en' : 'zh';

/** How what is found of an order is shown. */
export function shownOf(
  query: Query,
  { chosen }: SearchState,
  { words, root, here, language }: Setting,
  order: Order,
): Shown {
  const asked = languageOf(query, language);
  const lang = asked === language ? undefined : 'zh-CN';
  return { root: here, ownRoot: asked === 'en' ? here : root, terms: order.phrases, words, lang, chosen };
}
