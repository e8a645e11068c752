// The records as a Pagefind index below <site>/pagefind/. Only what the search page loads is written.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { entryOf } from './index-entry.ts';
import type { SearchRecord } from './records.ts';
import { type PagefindEntry, settleFiles } from './settle-files.ts';

/** In the site; of nothing else. */
export const indexFolder = 'pagefind';

/** What of one index was written: its records, its bytes, and what pagefind-entry.json is to say of it. */
export interface Written {
  readonly records: number;
  readonly bytes: number;
  readonly entry: PagefindEntry;
}

/** The records of one index, and the site they are of. */
export interface LanguageRecords {
  readonly site: string;
  readonly records: readonly SearchRecord[];
  /** Bytes of a piece of it at most: see cutPieces. Without, the pieces stay as Pagefind makes them. */
  readonly piece?: number;
}

/** Writes one index after the other, by one program of Pagefind, which is ended. Throws what Pagefind reports. */
export async function writeIndexes(parts: readonly LanguageRecords[]): Promise<Written[]> {
  try {
    const written: Written[] = [];
    for (const part of parts) written.push(await writeIndex(part));
    return written;
  } finally {
    await pagefind.close();
  }
}

async function writeIndex({ site, records, piece }: LanguageRecords): Promise<Written> {
  const { files, entry } = settleFiles(await makeIndex(records), records, piece);
  let bytes = 0;
  for (const [path, content] of files) bytes += write(site, path, content);
  return { records: records.length, bytes, entry };
}

/** Writes which languages there are and resolves with the number of its bytes. To be called once all are written. */
export function writeEntry(site: string, all: readonly PagefindEntry[]): number {
  const languages = all.flatMap((one) => Object.entries(one.languages)).sort(([a], [b]) => (a < b ? -1 : 1));
  const entry = { ...all[0], languages: Object.fromEntries(languages) };
  return write(site, 'pagefind-entry.json', `${JSON.stringify(entry)}\n`);
}

function write(site: string, path: string, content: Uint8Array | string): number {
  const file = join(site, indexFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return Buffer.byteLength(content);
}

/** Records on their way at once: Pagefind takes them in order, and its answer to one need not be awaited for the next. */
const together = 100;

async function makeIndex(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await pagefind.createIndex({});
  refuse([{ errors }]);
  let added: Promise<{ errors: string[] }[]> = Promise.resolve([]);
  for (let at = 0; at < records.length; at += together) {
    // Made when needed, while Pagefind reads the ones before: the words of a record are several times as long as its text.
    const entries = records.slice(at, at + together).map((record, place) => entryOf(record, at + place));
    refuse(await added);
    added = Promise.all(entries.flatMap((entry) => index?.addCustomRecord(entry) ?? []));
  }
  refuse(await added);
  const made = await index?.getFiles();
  refuse(made === undefined ? [] : [made]);
  return new Map(made?.files.map(({ path, content }) => [path, content]));
}

function refuse(answers: readonly { readonly errors: readonly string[] }[]): void {
  const faults = answers.flatMap(({ errors }) => errors);
  if (faults.length > 0) throw new Error(`pagefind: ${faults.join('; ')}`);
}
