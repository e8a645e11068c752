// Pagefind, loaded when it is first needed. Only what we use of it.
import type { FoundRecord } from './record.ts';

export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<{ readonly record: FoundRecord }>;
}

export interface Answer {
  readonly results: readonly Hit[];
  /** Name of a filter → its values → how many results have it. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Options {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Pagefind {
  readonly search: (term: string | null, options?: Options) => Promise<Answer>;
  readonly filters: () => Promise<Answer['filters']>;
}

interface Module {
  readonly createInstance: (options: object) => Pagefind & { readonly init: () => Promise<void> };
}

/** The names site/search/index-entry.ts gave the indexes. */
const indexes = { zh: 'und', en: 'mis', names: 'mul' } as const;
export type IndexName = keyof typeof indexes;

/** What Pagefind says of itself: which indexes there are. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/** The indexes of one site. */
export interface Library {
  /** A large site has an index of names beside those of its text. */
  readonly hasNames: () => Promise<boolean>;
  readonly load: (index: IndexName) => Promise<Pagefind>;
}

/**
 * `root` is the base of the site, `version` the data version: an index is cached as long as that does not change. The program
 * and which indexes there are is asked for at once: whoever opens the search page will need it. An index is loaded when it is
 * first needed.
 */
export function openLibrary(root: string, version: string): Library {
  const folder = `${root}pagefind/`;
  const module: Promise<Module> = import(/* @vite-ignore */ `${folder}pagefind.js`);
  const entry = readEntry(`${folder}pagefind-entry.json?ts=${version}`);
  fetchAhead(`${folder}wasm.unknown.pagefind`);
  // Whoever needs it hears of it.
  module.catch(() => undefined);
  const loaded = new Map<IndexName, Promise<Pagefind>>();
  const open = async (index: IndexName): Promise<Pagefind> => {
    entry.then((known) => {
      const hash = known?.languages[indexes[index]]?.hash;
      if (hash !== undefined) fetchAhead(`${folder}pagefind.${hash}.pf_meta`);
    });
    const { createInstance } = await module;
    const instance = withLanguage(indexes[index], () => createInstance({ noWorker: true, metaCacheTag: version }));
    await instance.init();
    return instance;
  };
  return {
    hasNames: async () => (await entry)?.languages[indexes.names] !== undefined,
    load: (index) => {
      const one = loaded.get(index) ?? open(index);
      loaded.set(index, one);
      return one;
    },
  };
}

async function readEntry(address: string): Promise<Entry | undefined> {
  try {
    return (await (await fetch(address)).json()) as Entry;
  } catch {
    // Pagefind asks again and says what is wrong.
    return undefined;
  }
}

/**
 * Pagefind loads itself, then its entry, then the list of records and its second part. A slow line waits three times; so all
 * are asked for as soon as their names are known, and are in the browser's cache when Pagefind asks.
 */
async function fetchAhead(address: string): Promise<void> {
  try {
    await fetch(address);
  } catch {
    // Pagefind asks again and says what is wrong.
  }
}

/**
 * Pagefind takes its language from <html lang> when an instance is made, and would part Chinese words by the browser's own
 * dictionary; our index holds pairs of characters and wants them left alone. Nothing is painted in between.
 */
function withLanguage<T>(language: string, make: () => T): T {
  const { lang } = document.documentElement;
  document.documentElement.lang = language;
  try {
    return make();
  } finally {
    document.documentElement.lang = lang;
  }
}
