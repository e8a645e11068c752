// Where in a text the words of a query stand, and the piece of text around them. Pure; the page makes nodes of it.
import { fold, foldWord } from './fold.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Spans [from, to) of `original`, in UTF-16 units, that a folded word covers; overlapping ones joined. */
export function findWords(original: string, words: readonly string[]): [number, number][] {
  const { text, at } = fold(original);
  const spans: [number, number][] = [];
  for (const word of words) {
    if (word === '') continue;
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
      const end = at[from + word.length - 1] ?? 0;
      spans.push([at[from] ?? 0, end + widthAt(original, end)]);
    }
  }
  return joinSpans(spans);
}

const widthAt = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

function joinSpans(spans: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The text cut into marked and unmarked pieces. */
export function cutText(text: string, spans: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** Latin letters of an excerpt. */
const longest = 180;

/**
 * About two lines of a text around the first word found: 90 Han characters or twice as many Latin letters, text blocks joined,
 * cut ends shown by “…”. Latin words are not cut.
 */
export function excerptOf(text: string, words: readonly string[]): Piece[] {
  const lines = text.split('\n').filter((one) => /[\p{L}\p{N}]/u.test(one));
  const first = Math.max(
    0,
    lines.findIndex((one) => findWords(one, words).length > 0),
  );
  const [begin, end] = linesAround(lines, first, longest);
  const line = lines.slice(begin, end).join(' · ');
  const length = /\p{Script=Han}/u.test(line.slice(0, 60)) ? longest / 2 : longest;
  const spans = findWords(line, words);
  const near = Math.max(0, Math.min((spans[0]?.[0] ?? 0) - 24, line.length - length));
  const from = wordStart(line, near);
  const to = wordStart(line, Math.min(line.length, near + length));
  const inside = spans.flatMap(([a, b]): [number, number][] =>
    b <= from || a >= to ? [] : [[Math.max(a, from) - from, Math.min(b, to) - from]],
  );
  const pieces = cutText(line.slice(from, to), inside);
  return [
    ...(begin + from > 0 ? [{ text: '…', marked: false }] : []),
    ...pieces,
    ...(to < line.length || end < lines.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** From which line to before which there are `length` characters on both sides of one of them, if there are so many. */
function linesAround(lines: readonly string[], at: number, length: number): [number, number] {
  let [begin, end] = [at, at + 1];
  for (let before = 0; begin > 0 && before < length; begin -= 1) before += lines[begin - 1]?.length ?? 0;
  for (let after = 0; end < lines.length && after < length; end += 1) after += lines[end]?.length ?? 0;
  return [begin, end];
}

/** The beginning of the Latin word that `at` stands in; `at` itself elsewhere. */
function wordStart(line: string, at: number): number {
  const [letters = ''] = /[A-Za-z]*$/.exec(line.slice(Math.max(0, at - 20), at)) ?? [];
  return /[A-Za-z]/.test(line[at] ?? '') ? at - letters.length : at;
}

/** Words to mark: the terms, and when none stands there as written, the pairs of characters of each. */
export function wordsToMark(text: string, terms: readonly string[]): string[] {
  const folded = foldWord(text);
  return terms.flatMap((term) => (folded.includes(term) ? [term] : isFigure(term) ? [] : longestParts(folded, term)));
}

/** A piece of a number is another number. */
const isFigure = (term: string): boolean => /^\p{N}/u.test(term) && !/\p{Script=Han}/u.test(term);

/** The longest pieces of a term that stand in a text, at least two characters each. */
function longestParts(folded: string, term: string): string[] {
  const characters = [...term];
  const parts: string[] = [];
  for (let from = 0; from < characters.length - 1; ) {
    let to = characters.length;
    while (to - from >= 2 && !folded.includes(characters.slice(from, to).join(''))) to -= 1;
    if (to - from >= 2) {
      parts.push(characters.slice(from, to).join(''));
      from = to;
    } else from += 1;
  }
  return parts;
}
