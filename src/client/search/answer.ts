// From a search to what the page shows for it.
import { type Arranged, arrange, loadRecords, looked } from './arrange.ts';
import { build } from './build-node.ts';
import { countOf, findHits, findMore } from './find-hits.ts';
import { levelsOf } from './levels.ts';
import { type Order, orderOf } from './order.ts';
import type { Library, Pagefind } from './pagefind.ts';
import type { Query } from './parse-query.ts';
import { holdsTogether } from './pick-places.ts';
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

/** What was asked last, and of which index: its counts are asked of the same. */
export interface Asked {
  readonly pagefind: Pagefind;
  readonly order: Order;
}

/** Asks one index after the other until one holds what was typed; the last also says what is related. */
export async function answer(
  library: Library,
  query: Query,
  state: SearchState,
  setting: Setting,
  show: (given: Given) => void,
): Promise<Asked> {
  const language = languageOf(query, setting.language);
  const [first = language, ...others] = levelsOf(state, language, await library.hasNames());
  if (first === 'names') {
    const asked = await answerByName(await library.load('names'), query, state, setting, show);
    if (asked !== undefined) return asked;
  }
  const pagefind = await library.load(others.at(-1) ?? first);
  return { pagefind, order: await answerInFull(pagefind, query, state, setting, show) };
}

/** Names that hold the words, with a button for the text; undefined when there are none. */
async function answerByName(
  pagefind: Pagefind,
  query: Query,
  state: SearchState,
  setting: Setting,
  show: (given: Given) => void,
): Promise<Asked | undefined> {
  const order = await orderOf(pagefind, query, { ...state, isOfNames: true });
  const found = await arrange(await findHits(pagefind, order), query, order);
  // Parted, a sentence may be held here and there in a report without being written anywhere.
  const isParted = order.phrases.length > query.terms.length;
  if (found.close.length === 0 || (isParted && !(await isTogether(found.close, order.phrases)))) return undefined;
  const { words } = setting;
  const button = build('button', { type: 'button', class: 'tool', 'data-full': '' }, words.full ?? '');
  const nodes = [...(await showResults(found, shownOf(query, state, setting, order))), build('p', {}, button)];
  const sentence = (words.foundNames ?? '').replace('{count}', String(found.close.length));
  show({ nodes, sentence, isForeign: setting.language !== 'zh', isAdded: false });
  return { pagefind, order };
}

const isTogether = async (hits: Arranged['close'], phrases: readonly string[]): Promise<boolean> =>
  (await loadRecords(hits.slice(0, looked))).some(({ record }) => holdsTogether(record, phrases));

/** Shows what holds the words as soon as it is known, and then, when that is little, what is related. */
async function answerInFull(
  pagefind: Pagefind,
  query: Query,
  state: SearchState,
  setting: Setting,
  show: (given: Given) => void,
): Promise<Order> {
  const { words, names } = setting;
  const isForeign = languageOf(query, setting.language) !== setting.language;
  const order = await orderOf(pagefind, query, { ...state, isOfNames: false });
  const shown = shownOf(query, state, setting, order);
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
    const nothing = await showNothing(names, state, shown, (text) => countOf(pagefind, text));
    show({ nodes: [nothing], sentence: words.none ?? '', isForeign, isAdded: false });
  }
  return order;
}

function shownOf(query: Query, { chosen }: SearchState, { words, root, here, language }: Setting, order: Order): Shown {
  const asked = languageOf(query, language);
  const lang = asked === language ? undefined : 'zh-CN';
  return { root: here, ownRoot: asked === 'en' ? here : root, terms: order.phrases, words, lang, chosen };
}

function sentenceOf({ close, loose }: Arranged, words: Setting['words']): string {
  const key = close.length === 0 ? 'foundMore' : loose.length === 0 ? 'found' : 'foundBoth';
  return (words[key] ?? '').replace('{count}', String(close.length)).replace('{more}', String(loose.length));
}

/** English pages search the English text; the Chinese text for Chinese words and for figures. */
export const languageOf = ({ hasHan, hasLatin }: Query, page: 'zh' | 'en'): 'zh' | 'en' =>
  page === 'en' && hasLatin && !hasHan ? 'en' : 'zh';
