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

/** The names site/search/index-entry.ts gave the two indexes. */
const indexes = { zh: 'und', en: 'mis' } as const;

/** `root` is the base of the site, `version` the data version: the index is cached as long as that does not change. */
export async function loadPagefind(root: string, version: string, language: 'zh' | 'en'): Promise<Pagefind> {
  const folder = `${root}pagefind/`;
  fetchAhead(folder, version, indexes[language]);
  const module: Module = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const options = { noWorker: true, metaCacheTag: version };
  const instance = withLanguage(indexes[language], () => module.createInstance(options));
  await instance.init();
  return instance;
}

/**
 * Pagefind loads itself, then its entry, then the list of records and the program. A slow line waits three times; so the
 * last two are asked for as soon as the entry has come, and are in the browser's cache when Pagefind asks.
 */
async function fetchAhead(folder: string, version: string, index: string): Promise<void> {
  try {
    const entry = await (await fetch(`${folder}pagefind-entry.json?ts=${version}`)).json();
    const files = [`pagefind.${entry.languages[index].hash}.pf_meta`, 'wasm.unknown.pagefind'];
    await Promise.all(files.map((file) => fetch(folder + file)));
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
