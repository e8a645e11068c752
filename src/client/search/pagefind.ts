// Pagefind, loaded when it is first needed. Only what we use of it.

import type { CommonPairs } from './rarest-parts.ts';
import { fetchAhead, readEntry, readJson } from './read-ahead.ts';
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

/** The names site/search/index-entry.ts gave the indexes. On a large site only the ordered ones can be put in an order. */
const indexes = { zh: 'und', en: 'mis', names: 'mul', zhOrdered: 'qaa', enOrdered: 'qab' } as const;
export type IndexName = keyof typeof indexes;

/** The indexes of one site. */
export interface Library {
  /** A large site has an index of names beside those of its text. */
  readonly hasNames: () => Promise<boolean>;
  readonly load: (index: IndexName) => Promise<Pagefind>;
  /** What is common in the text of a large site; nothing is known to be on a small one. */
  readonly common: (language: 'zh' | 'en') => Promise<CommonPairs>;
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
  const hashOf = async (index: IndexName) => (await entry)?.languages[indexes[index]]?.hash;
  const pairs = new Map<IndexName, Promise<CommonPairs>>();
  const readCommon = async (language: IndexName): Promise<CommonPairs> => {
    const [isLarge, hash] = [await hashOf('names'), await hashOf(language)];
    return isLarge && hash ? ((await readJson<CommonPairs>(`${folder}common.${hash}.json`)) ?? {}) : {};
  };
  const open = async (index: IndexName): Promise<Pagefind> => {
    hashOf(index).then((hash) => {
      if (hash !== undefined) fetchAhead(`${folder}pagefind.${hash}.pf_meta`);
    });
    const { createInstance } = await module;
    const instance = withLanguage(indexes[index], () => createInstance({ noWorker: true, metaCacheTag: version }));
    await instance.init();
    return instance;
  };
  return {
    hasNames: async () => (await hashOf('names')) !== undefined,
    load: (index) => {
      const one = loaded.get(index) ?? open(index);
      loaded.set(index, one);
      return one;
    },
    common: (language) => {
      const one = pairs.get(language) ?? readCommon(language);
      pairs.set(language, one);
      return one;
    },
  };
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
