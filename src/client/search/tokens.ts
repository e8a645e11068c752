// Words of the index: every two neighbouring characters. So any phrase can be found, whatever a dictionary makes of it.
import { foldWord, runsOf } from './fold.ts';

/**
 * Kinds of text of one record. Marked tokens are longer than plain ones, so that a plain word typed without quotes finds all
 * three (the index matches beginnings), and a phrase in quotes finds the page's own text alone.
 */
export const marks = { text: '', title: 'ꀂ', context: 'ꀃ' } as const;
export type Field = keyof typeof marks;

/**
 * Pairs of neighbours; the last character of a run once more by itself, which ends the run and can be found alone.
 * Punctuation ends a run of the page's own text, so that a phrase found there is written there; names run on across it.
 */
export function tokensOf(text: string, field: Field = 'text'): string[] {
  return field === 'text' ? runsOf(text).flatMap((run) => pairsOf(run)) : pairsOf(foldWord(text), marks[field]);
}

/** A name as text of the index of names: it runs on across punctuation. */
export const nameTokens = (name: string): string[] => pairsOf(foldWord(name));

/** Of a folded run of text. */
export function pairsOf(run: string, mark = ''): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? '') + mark);
}

/** The same for a query: its pairs without the lone last character; a single character stays. */
export function queryTokens(folded: string, field: Field = 'text'): string[] {
  const characters = [...folded];
  if (characters.length < 2) return characters.map((character) => character + marks[field]);
  return characters.slice(0, -1).map((character, index) => character + characters[index + 1] + marks[field]);
}

/** A phrase for Pagefind. One character is looked up as the beginning of a pair, which quotes would forbid. */
export function phraseOf(folded: string, field: Field = 'text'): string {
  const tokens = queryTokens(folded, field);
  return [...folded].length < 2 ? tokens.join(' ') : `"${tokens.join(' ')}"`;
}
