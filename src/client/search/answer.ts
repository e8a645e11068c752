// From a search to what the page shows for it.
import { answerByName } from './answer-by-name.ts';
import { answerInFull } from './answer-in-full.ts';
import { levelsOf } from './levels.ts';
import type { Library } from './pagefind.ts';
import type { Query } from './parse-query.ts';
import type { SearchState } from './search-state.ts';
import { type Asked, type Given, languageOf, type Setting } from './setting.ts';

/** Asks one index after the other until one holds what was typed; the last also says what is related. */
export async function answer(
  library: Library,
  query: Query,
  state: SearchState,
  setting: Setting,
  show: (given: Given) => void,
): Promise<Asked> {
  const language = languageOf(query, setting.language);
  const isLarge = await library.hasNames();
  const [first = language, ...others] = levelsOf(state, language, isLarge);
  if (first === 'names') {
    const asked = await answerByName(await library.load('names'), query, state, setting, show);
    if (asked !== undefined) return asked;
  }
  const pagefind = await library.load(others.at(-1) ?? first);
  return { pagefind, order: await answerInFull({ pagefind, isLarge }, query, state, setting, show) };
}
