// The pages of a built site, parsed when asked: what they link to and what can be linked to in them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { listFiles } from '#site/manifest';

export interface Page {
  /** Path inside the site, such as reports/index.html. */
  readonly file: string;
  readonly root: HTMLElement;
  readonly ids: ReadonlySet<string>;
}

export interface BuiltSite {
  readonly folder: string;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, Page>;
}

export function readSite(folder: string): BuiltSite {
  const files = listFiles(folder);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  return { folder, files: new Set(files), pages: new Map(pages.map((page) => [page.file, page])) };
}

/** Parsed anew at each use: a large site does not fit in memory as trees. */
function readPage(folder: string, file: string): Page {
  const read = () =>
    parse(readFileSync(join(folder, file), 'utf8'), { blockTextElements: { script: true, style: true } });
  let ids: ReadonlySet<string> | undefined;
  return {
    file,
    get root() {
      return read();
    },
    get ids() {
      ids ??= new Set(
        read()
          .querySelectorAll('[id]')
          .map((element) => element.id),
      );
      return ids;
    },
  };
}

/** The address of a page inside the site: reports/index.html → reports/. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** The kind of a page, from its place: reports/abc/source/index.html → reports/*\/source; the same in both languages. */
export function kindOf(file: string, folders: ReadonlySet<string>): string {
  const parts = addressOf(file)
    .replace(/^en\//, '')
    .split('/')
    .filter((part) => part !== '');
  // A brief is a page about an item of another folder: brief/units/abc → brief/units/*.
  const lead = parts[0] === 'brief' ? 1 : 0;
  const item = (index: number) => (index - lead) % 2 === 1 && folders.has(parts[lead] ?? '');
  const named = parts.map((part, index) => (item(index) ? '*' : part));
  return named.join('/') || 'home';
}

/** Folders of the site that hold one page for each item. */
export const itemFolders: ReadonlySet<string> = new Set([
  'reports',
  'projects',
  'units',
  'regions',
  'years',
  'checks',
  'standards',
  'concepts',
  'indicators',
  'disclosure',
]);

/** For each kind and language, the largest page: the one with most to go wrong. */
export function largestOfEachKind(site: BuiltSite): string[] {
  const largest = new Map<string, { file: string; size: number }>();
  for (const file of site.pages.keys()) {
    const kind = `${file.startsWith('en/') ? 'en' : 'zh'} ${kindOf(file, itemFolders)}`;
    const size = readFileSync(join(site.folder, file)).length;
    if (size > (largest.get(kind)?.size ?? -1)) largest.set(kind, { file, size });
  }
  return [...largest.values()].map(({ file }) => file).sort();
}

/** Every page of a small site; of a large one the largest of each kind and language. */
export function pagesToOpen(site: BuiltSite, most = 300): string[] {
  return site.pages.size <= most ? [...site.pages.keys()] : largestOfEachKind(site);
}
