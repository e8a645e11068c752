import { expect, test } from 'vitest';
import { arrayOf, itemsOf, text, textOf } from '#site/search/cbor';
import { cutPieces, listOfPieces, piecesListed } from '#site/search/pieces';

/** A word as Pagefind writes it: its name, then what it is in. */
const word = (name: string, bytes = 10) => arrayOf([text(name), text('x'.repeat(bytes))]);
const piece = (...words: Uint8Array[]) => arrayOf([arrayOf(words)]);
const namesIn = (content: Uint8Array) =>
  itemsOf(itemsOf(content).items[0] ?? new Uint8Array()).items.map((one) =>
    textOf(itemsOf(one).items[0] ?? new Uint8Array()),
  );

test('cutPieces(pieces, most): every word once, in order, in pieces of at most so many bytes', () => {
  const made = [piece(word('一二'), word('三四')), piece(word('五六'), word('七八'))];
  const cut = cutPieces(made, 50);
  expect(cut.map(({ from, to, content }) => [from, to, namesIn(content)])).toEqual([
    ['一二', '三四', ['一二', '三四']],
    ['五六', '七八', ['五六', '七八']],
  ]);
});

test('cutPieces: a word larger than a piece is one by itself; words of the same two characters are not parted', () => {
  const made = [piece(word('一二'), word('三四', 90), word('三四ꀂ'), word('五六'))];
  expect(cutPieces(made, 50).map(({ content }) => namesIn(content))).toEqual([['一二'], ['三四', '三四ꀂ'], ['五六']]);
});

test('cutPieces: numbers as a whole have nothing to do with each other', () => {
  const made = [piece(word('ꀄ309', 20), word('ꀄ3090', 20), word('ꀄ3150', 20))];
  expect(cutPieces(made, 50).map(({ content }) => namesIn(content))).toEqual([['ꀄ309'], ['ꀄ3090'], ['ꀄ3150']]);
});

test('piecesListed(listOfPieces(pieces)): their names', () => {
  const list = listOfPieces([
    { from: '一二', to: '三四', name: 'mul_1' },
    { from: '五六', to: '七八', name: 'mul_2' },
  ]);
  expect(piecesListed(list)).toEqual(['mul_1', 'mul_2']);
});
