// The first answer of a large site: names that hold what was typed.
import { type Arranged, arrange, loadRecords, looked } from './arrange.ts';
import { build } from './build-node.ts';
import { findHits } from './find-hits.ts';
import { mostParted, orderOf } from './order.ts';
import type { Pagefind } from './pagefind.ts';
import type { Query } from './parse-query.ts';
import { holdsTogether } from './pick-places.ts';
import type { SearchState } from './search-state.ts';
import { type Asked, type Given, type Setting, shownOf } from './setting.ts';
import { showResults } from './show-results.ts';

/** Names that hold the words, with a button for the text; undefined when there are none. */
export async function answerByName(
  pagefind: Pagefind,
  query: Query,
  state: SearchState,
  setting: Setting,
  show: (given: Given) => void,
): Promise<Asked | undefined> {
  const order = await orderOf(pagefind, query, { ...state, isOfNames: true, isLarge: true });
  const found = await arrange(await findHits(pagefind, order), query, order);
  // Parted, a sentence may be held here and there in a report without being written anywhere.
  const parted = order.phrases.length - query.terms.length;
  if (found.close.length === 0 || parted > mostParted) return undefined;
  if (parted > 0 && !(await isTogether(found.close, order.phrases))) return undefined;
  const { words } = setting;
  const button = build('button', { type: 'button', class: 'tool', 'data-full': '' }, words.full ?? '');
  const nodes = [...(await showResults(found, shownOf(query, state, setting, order))), build('p', {}, button)];
  const sentence = (words.foundNames ?? '').replace('{count}', String(found.close.length));
  show({ nodes, sentence, isForeign: setting.language !== 'zh', isAdded: false });
  return { pagefind, order };
}

const isTogether = async (hits: Arranged['close'], phrases: readonly string[]): Promise<boolean> =>
  (await loadRecords(hits.slice(0, looked))).some(({ record }) => holdsTogether(record, phrases));
