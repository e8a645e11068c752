// What is written of what Pagefind made: the same bytes in every run, each file named after what is in it.
import { cutAnew } from './cut-anew.ts';
import { fragment } from './fragment.ts';
import { orderedAs } from './index-entry.ts';
import { withoutOrders } from './orders-apart.ts';
import { digest, open, pack } from './packed-files.ts';
import type { SearchRecord } from './records.ts';
import { stableFilter, stableMeta } from './stable-bytes.ts';

type Files = Map<string, Uint8Array | string>;

export interface PagefindEntry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/** `piece`: bytes of a piece of the index at most; without it the pieces stay as Pagefind makes them. */
export function settleFiles(
  made: ReadonlyMap<string, Uint8Array>,
  records: readonly SearchRecord[],
  piece?: number,
): { files: Files; entry: PagefindEntry } {
  const files: Files = new Map();
  // New names by old ones, of the same length.
  const renamed = new Map<string, string>();
  /** What is shown of each record, by Pagefind's name for it. */
  const shown = new Map<string, Uint8Array>();
  /** Lists with their orders, by language of the list without. */
  const ordered = new Map<string, string>();
  const sorted = [...made].sort(([a], [b]) => (a < b ? -1 : 1));
  const nameFilter = namer(renamed);
  for (const [path, content] of sorted) {
    if (/^(?:pagefind\.js|wasm\.unknown\.pagefind)$/.test(path)) files.set(path, content);
    if (path.startsWith('index/') && piece === undefined) files.set(path, content);
    if (path.endsWith('.pf_filter')) {
      const stable = stableFilter(open(content));
      files.set(`filter/${nameFilter(path, stable)}.pf_filter`, pack(stable));
    }
    if (!path.endsWith('.pf_fragment')) continue;
    const record = Buffer.from(fragment(open(content), records));
    if (piece === undefined) files.set(path, pack(record));
    else shown.set(path.replace(/^.*\/|\.[^.]*$/g, ''), record);
  }
  for (const [path, content] of sorted) {
    const old = /^pagefind\.(.*)\.pf_meta$/.exec(path)?.[1];
    if (old === undefined) continue;
    const stable = stableMeta(open(content), renamed);
    const [language = ''] = old.split('_');
    const keep = (list: Uint8Array, as = language): string => {
      const name = `${as}_${digest(list).slice(0, 12)}`;
      files.set(`pagefind.${name}.pf_meta`, pack(list));
      return name;
    };
    if (piece === undefined) renamed.set(old, keep(stable));
    else {
      const { list, common } = cutAnew(stable, made, { piece, files, shown });
      const plain = withoutOrders(list);
      const name = keep(plain ?? list);
      renamed.set(old, name);
      // Names are short and asked for whole.
      if (records[0]?.level === 'text') files.set(`common.${name}.json`, `${JSON.stringify(common)}\n`);
      if (plain !== undefined) ordered.set(language, keep(list, orderedAs[language]));
    }
  }
  return { files, entry: entryFile(made.get('pagefind-entry.json') ?? new Uint8Array(), renamed, ordered) };
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

/** Which index there is for which language, by name; `renamed`: old → new name of its list of records; `ordered`: with orders. */
function entryFile(
  content: Uint8Array,
  renamed: ReadonlyMap<string, string>,
  ordered: ReadonlyMap<string, string>,
): PagefindEntry {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as PagefindEntry;
  const languages = Object.entries(entry.languages).flatMap(([language, one]) => {
    const [plain, list] = [renamed.get(one.hash) ?? one.hash, ordered.get(language)];
    return [[language, { ...one, hash: plain }], ...(list ? [[orderedAs[language], { ...one, hash: list }]] : [])];
  });
  return { ...entry, languages: Object.fromEntries(languages) };
}
