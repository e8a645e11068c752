// The records as a Pagefind index below <site>/pagefind/. Only what the search page loads is written.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { entryOf } from './index-entry.ts';
import type { SearchRecord } from './records.ts';
import { stableFilter, stableMeta } from './stable-bytes.ts';

const signature = 'pagefind_dcd';
const copied = /^(?:pagefind\.js|wasm\.unknown\.pagefind|index\/.*)$/;

type Files = Map<string, Uint8Array | string>;

/** What of one language was written: its bytes, and what pagefind-entry.json is to say of it. */
export interface Written {
  readonly bytes: number;
  readonly entry: PagefindEntry;
}

interface PagefindEntry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/** The records of one language, and the site they are of. */
export interface LanguageRecords {
  readonly site: string;
  readonly records: readonly SearchRecord[];
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

async function writeIndex({ site, records }: LanguageRecords): Promise<Written> {
  const { files, entry } = settle(await makeIndex(records), records);
  let bytes = 0;
  for (const [path, content] of files) bytes += write(site, path, content);
  return { bytes, entry };
}

/** Writes which languages there are and resolves with the number of its bytes. To be called once all are written. */
export function writeEntry(site: string, all: readonly PagefindEntry[]): number {
  const languages = all.flatMap((one) => Object.entries(one.languages)).sort(([a], [b]) => (a < b ? -1 : 1));
  const entry = { ...all[0], languages: Object.fromEntries(languages) };
  return write(site, 'pagefind-entry.json', `${JSON.stringify(entry)}\n`);
}

function write(site: string, path: string, content: Uint8Array | string): number {
  const file = join(site, 'pagefind', path);
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

/** What is written of what Pagefind made, the same in every run. */
function settle(
  made: ReadonlyMap<string, Uint8Array>,
  records: readonly SearchRecord[],
): { files: Files; entry: PagefindEntry } {
  const files: Files = new Map();
  const renamed = new Map<string, string>();
  const ordered = [...made].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, content] of ordered) {
    if (copied.test(path)) files.set(path, content);
    if (path.endsWith('.pf_fragment')) files.set(path, pack(Buffer.from(fragment(open(content), records))));
    if (!path.endsWith('.pf_filter')) continue;
    const stable = stableFilter(open(content));
    const old = path.slice('filter/'.length, -'.pf_filter'.length);
    const name = `${old.split('_')[0]}_${digest(stable).slice(0, old.length - old.indexOf('_') - 1)}`;
    renamed.set(old, name);
    files.set(`filter/${name}.pf_filter`, pack(stable));
  }
  for (const [path, content] of ordered) {
    const old = /^pagefind\.(.*)\.pf_meta$/.exec(path)?.[1];
    if (old === undefined) continue;
    const stable = stableMeta(open(content), renamed);
    const name = `${old.split('_')[0]}_${digest(stable).slice(0, 12)}`;
    files.set(`pagefind.${name}.pf_meta`, pack(stable));
    renamed.set(old, name);
  }
  return { files, entry: entryFile(made.get('pagefind-entry.json') ?? new Uint8Array(), renamed) };
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

/**
 * What is loaded for one result: the record's own words in place of the pairs of characters Pagefind was given.
 * Pagefind reads `url`, `content`, `meta` and `anchors`; everything below `record` is ours.
 */
function fragment(text: Uint8Array, records: readonly SearchRecord[]): string {
  const { url, word_count } = JSON.parse(Buffer.from(text).toString('utf8')) as { url: string; word_count: number };
  const found = records[Number(url)];
  if (found === undefined) throw new Error(`pagefind: no record ${url}`);
  const { page, title, context, also, both, places } = found;
  const record = { page, title, context, also, both, places };
  return JSON.stringify({ url, content: '', word_count, filters: {}, meta: {}, anchors: [], record });
}

const open = (packed: Uint8Array): Uint8Array => gunzipSync(packed).subarray(signature.length);
const pack = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });
const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
