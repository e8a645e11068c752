// The search index of a built site: takes the text of its pages, asks the portal about them, writes <site>/pagefind/.
import type { Portal } from '#core';
import { type Language, translator } from '#i18n';
import { inThreads } from '../threads.ts';
import { describe } from './describe.ts';
import { gather } from './gather.ts';
import { nameRecords } from './name-records.ts';
import type { ReadPage } from './read-places.ts';
import { recordsOf, type SearchRecord } from './records.ts';
import { type Written, writeEntry } from './write-index.ts';

export interface Indexing {
  readonly records: number;
  readonly bytes: number;
}

/** A page of the site: its file and, where it is searched, its text. */
export interface PageText {
  readonly file: string;
  readonly text?: ReadPage;
}

/** Both languages of a site, one beside the other. `most`: see gather. */
export async function indexSite(
  folder: string,
  portal: Portal,
  pages: readonly PageText[],
  most?: number,
): Promise<Indexing> {
  const { languages } = portal.site;
  const each = languages.map((language) => indexLanguage(folder, portal, pages, language, most));
  return finishIndex(folder, await Promise.all(each));
}

/**
 * Writes the index of one language, and of a large site the index of names; those of `pages` that are in another language are
 * passed over. Pages are taken in the order of their addresses, so that two runs give the same bytes.
 */
export async function indexLanguage(
  folder: string,
  portal: Portal,
  pages: readonly PageText[],
  language: Language,
  most?: number,
): Promise<Written[]> {
  const places = recordsIn(pages, portal, language);
  const records = gather(places, most);
  const isLarge = records[0]?.level === 'text';
  const names = isLarge && language === 'zh' ? namesOf(places, portal) : [];
  const parts = [
    { site: folder, records, piece: isLarge ? pieces.text : undefined },
    { site: folder, records: names, piece: pieces.names },
  ].filter((part) => part.records.length > 0);
  const [written = []] = await inThreads<Written[]>(new URL('./write-index-thread.ts', import.meta.url), [parts]);
  return written;
}

/** Says which indexes there are; to be called once all are written. */
export function finishIndex(folder: string, written: readonly (readonly Written[])[]): Indexing {
  const all = written.flat();
  const entry = writeEntry(
    folder,
    all.map((one) => one.entry),
  );
  return {
    records: all.reduce((sum, one) => sum + one.records, 0),
    bytes: all.reduce((sum, one) => sum + one.bytes, entry),
  };
}

/** Bytes of a piece of the index of a large site before packing: about 5 and 12 KB on the way. A common pair is one by itself. */
const pieces = { names: 16_000, text: 40_000 } as const;

/** Of the Chinese pages, which are the same in both languages but for the site's own words. */
function namesOf(places: readonly SearchRecord[], portal: Portal): SearchRecord[] {
  const homes = new Map(
    portal.reports.flatMap(({ id, projects }) => projects.map((one) => [`projects/${one.id}/`, `reports/${id}/`])),
  );
  return nameRecords(places, homes);
}

function recordsIn(pages: readonly PageText[], portal: Portal, language: Language): SearchRecord[] {
  const abouts = describe(portal, translator(language));
  return pages
    .filter(({ file }) => file.startsWith('en/') === (language === 'en'))
    .map(({ file, text }) => ({ page: file.replace(/^en\//, '').replace(/index\.html$/, ''), text }))
    .sort((a, b) => (a.page < b.page ? -1 : 1))
    .flatMap(({ page, text }) => (text === undefined ? [] : recordsOf(page, text, language, abouts)));
}
