// What the search page loads of one record.
import type { SearchRecord } from './records.ts';

/**
 * What is loaded for one result: the record's own words in place of the pairs of characters Pagefind was given.
 * Pagefind reads `url`, `content`, `meta` and `anchors`; everything below `record` is ours.
 */
export function fragment(made: Uint8Array, records: readonly SearchRecord[]): string {
  const { url, word_count } = JSON.parse(Buffer.from(made).toString('utf8')) as { url: string; word_count: number };
  const found = records[Number(url)];
  if (found === undefined) throw new Error(`pagefind: no record ${url}`);
  const { page, title, context, around, also, both, places } = found;
  const record = { page, title, context, also, both, places, ...(found.level === 'names' && { around }) };
  return JSON.stringify({ url, content: '', word_count, filters: {}, meta: {}, anchors: [], record });
}
