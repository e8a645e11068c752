// What is written of what Pagefind made: the same bytes in every run, each file named after what is in it.
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayOf, itemsOf, text, textOf } from './cbor.ts';
import { fragment } from './fragment.ts';
import { cutPieces, listOfPieces, piecesListed } from './pieces.ts';
import type { SearchRecord } from './records.ts';
import { changeLists, stableFilter, stableMeta } from './stable-bytes.ts';

const signature = 'pagefind_dcd';

type Made = ReadonlyMap<string, Uint8Array>;
type Files = Map<string, Uint8Array | string>;

export interface PagefindEntry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/** `piece`: bytes of a piece of the index at most; without it the pieces stay as Pagefind makes them. */
export function settleFiles(
  made: Made,
  records: readonly SearchRecord[],
  piece?: number,
): { files: Files; entry: PagefindEntry } {
  const files: Files = new Map();
  // New names by old ones, of the same length.
  const [renamed, fragments] = [new Map<string, string>(), new Map<string, string>()];
  const ordered = [...made].sort(([a], [b]) => (a < b ? -1 : 1));
  const nameFilter = namer(renamed);
  const nameFragment = namer(fragments);
  for (const [path, content] of ordered) {
    if (/^(?:pagefind\.js|wasm\.unknown\.pagefind)$/.test(path)) files.set(path, content);
    if (path.startsWith('index/') && piece === undefined) files.set(path, content);
    if (path.endsWith('.pf_filter')) {
      const stable = stableFilter(open(content));
      files.set(`filter/${nameFilter(path, stable)}.pf_filter`, pack(stable));
    }
    if (!path.endsWith('.pf_fragment')) continue;
    const shown = Buffer.from(fragment(open(content), records));
    files.set(piece === undefined ? path : `fragment/${nameFragment(path, shown)}.pf_fragment`, pack(shown));
  }
  for (const [path, content] of ordered) {
    const old = /^pagefind\.(.*)\.pf_meta$/.exec(path)?.[1];
    if (old === undefined) continue;
    const stable = stableMeta(open(content), renamed);
    const cut = piece === undefined ? stable : cutAnew(stable, made, { piece, files, fragments });
    const name = `${old.split('_')[0]}_${digest(cut).slice(0, 12)}`;
    files.set(`pagefind.${name}.pf_meta`, pack(cut));
    renamed.set(old, name);
  }
  return { files, entry: entryFile(made.get('pagefind-entry.json') ?? new Uint8Array(), renamed) };
}

/** Names a file of Pagefind's after what we made of it, as long as Pagefind's own name, and keeps both. */
function namer(renamed: Map<string, string>): (path: string, content: Uint8Array) => string {
  const taken = new Set<string>();
  return (path, content) => {
    const old = path.replace(/^.*\/|\.[^.]*$/g, '');
    const [index = '', own = ''] = old.split('_');
    const whole = digest(content);
    // Two beginnings may be alike where there are thousands: the second then begins later.
    let at = 0;
    while (taken.has(`${index}_${whole.slice(at, at + own.length)}`)) at += 1;
    const name = `${index}_${whole.slice(at, at + own.length)}`;
    taken.add(name);
    renamed.set(old, name);
    return name;
  };
}

interface Cutting {
  readonly piece: number;
  readonly files: Files;
  readonly fragments: ReadonlyMap<string, string>;
}

/** The list of everything with the pieces of the index cut anew, those pieces among `files`, and the new names of the records. */
function cutAnew(list: Uint8Array, made: Made, { piece: most, files, fragments }: Cutting): Uint8Array {
  return changeLists(list, ([version, records, pieces, ...rest]) => {
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
      files.set(`index/${name}.pf_index`, pack(piece.content));
      return { ...piece, name };
    });
    return [version, arrayOf(named), listOfPieces(cut), ...rest];
  });
}

/** Which index there is for which language, by name; `renamed`: old → new name of its list of records. */
function entryFile(content: Uint8Array, renamed: ReadonlyMap<string, string>): PagefindEntry {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as PagefindEntry;
  const languages = Object.entries(entry.languages).map(([language, one]) => [
    language,
    { ...one, hash: renamed.get(one.hash) ?? one.hash },
  ]);
  return { ...entry, languages: Object.fromEntries(languages) };
}

const open = (packed: Uint8Array): Uint8Array => gunzipSync(packed).subarray(signature.length);
const pack = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 7 });
const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
