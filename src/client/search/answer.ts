// From a search to what the page shows for it.
import { answerByName } from './answer-by-name.ts';
import { answerInFull } from './answer-in-full.ts';
import { findSentence, hasFigure, isLong, type Sentence } from './find-sentence.ts';
import { levelsOf } from './levels.ts';
import { holdersOf, lookUpIn } from './look-up.ts';
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
  const text = others.at(-1) ?? first;
  let sentence: Promise<Sentence | undefined> | undefined;
  const lookForSentence = async (): Promise<Sentence | undefined> => {
    const [pagefind, common] = await Promise.all([library.load(text), library.common(language)]);
    return findSentence(pagefind, common, query, state);
  };
  if (first === 'names') {
    if (hasFigure(query) || isLong(query)) sentence = lookForSentence();
    if (sentence !== undefined && !hasFigure(query)) askNames(library, query);
    const isWritten = ((await sentence)?.close.length ?? 0) > 0;
    const asked = isWritten ? undefined : await answerByName(await library.load('names'), query, state, setting, show);
    if (asked !== undefined) return asked;
  }
  if (isLarge) sentence ??= lookForSentence();
  const pagefind = await library.load(text);
  const common = await library.common(language);
  const source = { pagefind, isLarge, common, sentence: await sentence };
  return { pagefind, order: await answerInFull(source, query, state, setting, show) };
}

/** Asks the names already, while it is not known whether the text has what was typed: answers are kept. */
async function askNames(library: Library, { terms }: Query): Promise<void> {
  try {
    const lookUp = lookUpIn(await library.load('names'), {});
    await Promise.all(terms.map((term) => holdersOf(lookUp, term, ['text'])));
  } catch {
    // Whoever needs the names asks again and hears of it.
  }
}
