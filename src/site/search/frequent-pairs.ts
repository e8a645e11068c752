// Which pairs of characters are in so many records that looking one up costs a phone more than a search may.
import type { Piece } from './pieces.ts';

/** By pair: thousands of bytes on the way to somebody who asks for it. */
export type CommonPairs = Readonly<Record<string, number>>;

/** Pairs that are a piece of the index by themselves and larger than a piece should be. `packed`: its bytes on the way. */
export function commonPairs(
  pieces: readonly (Pick<Piece, 'from' | 'content'> & { readonly packed: number })[],
  most: number,
): CommonPairs {
  return Object.fromEntries(
    pieces
      .filter(({ content }) => content.length > most)
      .map(({ from, packed }) => [[...from].slice(0, 2).join(''), Math.ceil(packed / 1000)]),
  );
}
