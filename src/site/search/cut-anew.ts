// The index of a large site in smaller pieces than Pagefind's, and a list that names them.
import { arrayOf, itemsOf, text, textOf } from './cbor.ts';
import { type CommonPairs, commonPairs } from './common-pairs.ts';
import { digest, open, pack } from './packed-files.ts';
import { cutPieces, listOfPieces, piecesListed } from './pieces.ts';
import { changeLists } from './stable-bytes.ts';

export interface Cutting {
  /** Bytes of a piece at most, before packing. */
  readonly piece: number;
  readonly files: Map<string, Uint8Array | string>;
  readonly fragments: ReadonlyMap<string, string>;
}

/** The list of everything with the pieces of the index cut anew, those pieces among `files`, and the new names of the records. */
export function cutAnew(
  list: Uint8Array,
  made: ReadonlyMap<string, Uint8Array>,
  { piece: most, files, fragments }: Cutting,
): { list: Uint8Array; common: CommonPairs } {
  let common: CommonPairs = {};
  const cutList = changeLists(list, ([version, records, pieces, ...rest]) => {
    const named = itemsOf(records ?? new Uint8Array()).items.map((record) =>
      changeLists(record, ([name = new Uint8Array(), ...more]) => [
        text(fragments.get(textOf(name)) ?? textOf(name)),
        ...more,
      ]),
    );
    const names = piecesListed(pieces ?? new Uint8Array());
    const old = names.map((name) => open(made.get(`index/${name}.pf_index`) ?? new Uint8Array()));
    const cut = cutPieces(old, most).map((piece) => {
      const name = `${names[0]?.split('_')[0]}_${digest(piece.content).slice(0, 8)}`;
      const packed = pack(piece.content);
      files.set(`index/${name}.pf_index`, packed);
      return { ...piece, name, packed: packed.length };
    });
    common = commonPairs(cut, most);
    return [version, arrayOf(named), listOfPieces(cut), ...rest];
  });
  return { list: cutList, common };
}
