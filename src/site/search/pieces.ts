// The index in smaller pieces than Pagefind's. A search loads every piece that one of its words is in, whole; with pieces as
// Pagefind makes them a reader loads the lists of a hundred words to get at one.
import { isNumber } from '#client/search/numbers';
import { arrayOf, insideOf, itemsOf, text, textOf } from './cbor.ts';

export interface Piece {
  /** First and last word of it, as the list of pieces names them. */
  readonly from: string;
  readonly to: string;
  readonly content: Uint8Array;
}

/**
 * The words of Pagefind's pieces, in order, in pieces of at most `most` bytes (before packing). Words that differ in their mark
 * alone stay together, because they are asked for together; such a group may be larger by itself.
 */
export function cutPieces(made: readonly Uint8Array[], most: number): Piece[] {
  const words = made.flatMap((piece) => itemsOf(insideOf(piece)).items);
  const pieces: { name: string; bytes: Uint8Array }[][] = [];
  let size = 0;
  for (const group of groupsOf(words)) {
    const bytes = group.reduce((sum, one) => sum + one.bytes.length, 0);
    const last = pieces.at(-1);
    if (last !== undefined && size + bytes <= most) last.push(...group);
    else pieces.push([...group]);
    size = last !== undefined && size + bytes <= most ? size + bytes : bytes;
  }
  return pieces.map((piece) => ({
    from: piece[0]?.name ?? '',
    to: piece.at(-1)?.name ?? '',
    content: arrayOf([arrayOf(piece.map(({ bytes }) => bytes))]),
  }));
}

/** Neighbours with the same first two characters; a number as a whole stays with no other. */
function groupsOf(words: readonly Uint8Array[]): { name: string; bytes: Uint8Array }[][] {
  const groups: { name: string; bytes: Uint8Array }[][] = [];
  let pair = '';
  for (const bytes of words) {
    const name = textOf(insideOf(bytes));
    const begin = isNumber(name) ? name : [...name].slice(0, 2).join('');
    if (begin === pair) groups.at(-1)?.push({ name, bytes });
    else groups.push([{ name, bytes }]);
    pair = begin;
  }
  return groups;
}

/** The list of pieces as the list of everything holds it: first word, last word, name. */
export const listOfPieces = (pieces: readonly (Pick<Piece, 'from' | 'to'> & { readonly name: string })[]): Uint8Array =>
  arrayOf(pieces.map(({ from, to, name }) => arrayOf([from, to, name].map(text))));

/** Names of Pagefind's pieces, in the order of their words. */
export const piecesListed = (list: Uint8Array): string[] =>
  itemsOf(list).items.map((piece) => textOf(itemsOf(piece).items[2] ?? new Uint8Array()));
