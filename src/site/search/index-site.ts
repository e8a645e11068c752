// The search index of a built site: reads its pages, asks the portal about them, writes <site>/pagefind/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '#core';
import { translator } from '#i18n';
import { describe } from './describe.ts';
import { gather } from './gather.ts';
import { ruleOf } from './kinds.ts';
import { readPlaces } from './read-places.ts';
import { recordsOf, type SearchRecord } from './records.ts';
import { writeIndex } from './write-index.ts';

export interface Indexing {
  readonly records: number;
  readonly bytes: number;
}

/** `most`: see gather. Pages are read in the order of their addresses, so that two runs give the same bytes. */
export async function indexSite(folder: string, portal: Portal, most?: number): Promise<Indexing> {
  const records = gather(
    portal.site.languages.flatMap((language) => readSite(folder, portal, language)),
    most,
  );
  return { records: records.length, bytes: await writeIndex(folder, records) };
}

function readSite(folder: string, portal: Portal, language: 'zh' | 'en'): SearchRecord[] {
  const root = language === 'zh' ? folder : join(folder, language);
  const abouts = describe(portal, translator(language));
  return pagesIn(root).flatMap((page) => {
    const rule = ruleOf(page);
    if (rule === undefined || (language === 'zh' && /^en\/$/.test(page))) return [];
    const read = readPlaces(page, readFileSync(join(root, page, 'index.html'), 'utf8'), rule.gathers);
    return read === undefined ? [] : recordsOf(page, read, language, abouts);
  });
}

/** Addresses of all pages below a folder, “” for its own, in the order of their code units. */
function pagesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => `${entry.parentPath}/`.slice(root.length + 1).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
