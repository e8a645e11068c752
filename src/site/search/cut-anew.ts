// The index of a large site in smaller pieces than Pagefind's, and a list that names them.
import { arrayOf, itemsOf, number, numberOf, text, textOf } from './cbor.ts';
import { type CommonPairs, commonPairs } from './frequent-pairs.ts';
import { digest, open, pack } from './packed-files.ts';
import { cutPieces, listOfPieces, piecesListed } from './pieces.ts';
import { nameTogether, roundWords } from './short-list.ts';
import { changeLists } from './stable-bytes.ts';

export interface Cutting {
  /** Bytes of a piece at most, before packing. */
  readonly piece: number;
  readonly files: Map<string, Uint8Array | string>;
  /** What is shown of each record, by Pagefind's name for it. */
  readonly shown: ReadonlyMap<string, Uint8Array>;
}

/** The list of everything with the pieces of the index cut anew and new names for the records; both kinds of files among `files`. */
export function cutAnew(
  list: Uint8Array,
  made: ReadonlyMap<string, Uint8Array>,
  { piece: most, files, shown }: Cutting,
): { list: Uint8Array; common: CommonPairs } {
  let common: CommonPairs = {};
  const cutList = changeLists(list, ([version, records, pieces, ...rest]) => {
    const names = piecesListed(pieces ?? new Uint8Array());
    const index = names[0]?.split('_')[0] ?? '';
    const named = nameRecords(records ?? new Uint8Array(), index, shown, files);
    const old = names.map((name) => open(made.get(`index/${name}.pf_index`) ?? new Uint8Array()));
    const cut = cutPieces(old, most).map((piece) => {
      const name = `${index}_${digest(piece.content).slice(0, 8)}`;
      const packed = pack(piece.content);
      files.set(`index/${name}.pf_index`, packed);
      return { ...piece, name, packed: packed.length };
    });
    common = commonPairs(cut, most);
    return [version, named, listOfPieces(cut), ...rest];
  });
  return { list: cutList, common };
}

/** The list of records, each with the name of its file and the number of its words. */
function nameRecords(list: Uint8Array, index: string, shown: Cutting['shown'], files: Cutting['files']): Uint8Array {
  const records = itemsOf(list).items.map((record) => itemsOf(record).items);
  const contents = records.map(([name = new Uint8Array()]) => shown.get(textOf(name)) ?? new Uint8Array());
  const names = nameTogether(index, contents, digest);
  for (const [at, content] of contents.entries()) files.set(`fragment/${names[at]}.pf_fragment`, pack(content));
  return arrayOf(
    records.map(([, words = number(0), ...rest], at) =>
      arrayOf([text(names[at] ?? ''), number(roundWords(numberOf(words))), ...rest]),
    ),
  );
}
