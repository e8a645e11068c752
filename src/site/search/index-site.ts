// The search index of a built site: takes the text of its pages, asks the portal about them, writes <site>/pagefind/.
import type { Portal } from '#core';
import { translator } from '#i18n';
import { inThreads } from '../threads.ts';
import { describe } from './describe.ts';
import { gather } from './gather.ts';
import { nameRecords } from './name-records.ts';
import type { ReadPage } from './read-places.ts';
import { recordsOf, type SearchRecord } from './records.ts';
import { type Written, writeEntry, writeIndexes } from './write-index.ts';

export interface Indexing {
  readonly records: number;
  readonly bytes: number;
}

/** A page of the site: its file and, where it is searched, its text. */
export interface PageText {
  readonly file: string;
  readonly text?: ReadPage;
}

/** `most`: see gather. Pages are taken in the order of their addresses, so that two runs give the same bytes. */
export async function indexSite(
  folder: string,
  portal: Portal,
  pages: readonly PageText[],
  most?: number,
): Promise<Indexing> {
  const places = portal.site.languages.flatMap((language) => recordsIn(pages, portal, language));
  const records = gather(places, most);
  const names = records.length === places.length ? [] : namesOf(places, portal);
  const texts = portal.site.languages.map((language) => records.filter((record) => record.language === language));
  const parts = [
    ...texts.map((records) => ({ site: folder, records, piece: names.length > 0 ? pieces.text : undefined })),
    { site: folder, records: names, piece: pieces.names },
  ].filter((part) => part.records.length > 0);
  const thread = new URL('./write-index-thread.ts', import.meta.url);
  const written = records.length < worthAThread ? await writeIndexes(parts) : await inThreads<Written>(thread, parts);
  const bytes = written.reduce((sum, one) => sum + one.bytes, 0);
  const entry = writeEntry(
    folder,
    written.map((one) => one.entry),
  );
  return { records: records.length + names.length, bytes: bytes + entry };
}

/** Fewer records than this are indexed before a thread has started. */
const worthAThread = 2000;

/** Bytes of a piece of the index of a large site before packing: about 5 and 12 KB on the way. A common pair is one by itself. */
const pieces = { names: 16_000, text: 40_000 } as const;

/** Of the Chinese pages, which are the same in both languages but for the site's own words. */
function namesOf(places: readonly SearchRecord[], portal: Portal): SearchRecord[] {
  const homes = new Map(
    portal.reports.flatMap(({ id, projects }) => projects.map((one) => [`projects/${one.id}/`, `reports/${id}/`])),
  );
  return nameRecords(
    places.filter(({ language }) => language === 'zh'),
    homes,
  );
}

function recordsIn(pages: readonly PageText[], portal: Portal, language: 'zh' | 'en'): SearchRecord[] {
  const abouts = describe(portal, translator(language));
  return pages
    .filter(({ file }) => file.startsWith('en/') === (language === 'en'))
    .map(({ file, text }) => ({ page: file.replace(/^en\//, '').replace(/index\.html$/, ''), text }))
    .sort((a, b) => (a.page < b.page ? -1 : 1))
    .flatMap(({ page, text }) => (text === undefined ? [] : recordsOf(page, text, language, abouts)));
}
