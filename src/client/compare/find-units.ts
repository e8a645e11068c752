// Units whose name, short name or another name holds the typed characters; no pinyin.
import type { CompareEntry } from '#site/export/compare-files';
import { foldWord } from '../search/fold.ts';

/** Names folded once, so that each key stroke only looks. */
export interface Findable {
  readonly entry: CompareEntry;
  readonly names: readonly string[];
}

/** More than a reader looks through; typing more narrows it down. */
const most = 50;

export function findable(entries: readonly CompareEntry[]): Findable[] {
  return entries.map((entry) => ({
    entry,
    names: [entry.shortName, entry.name, ...entry.aliases, entry.id].map(foldWord),
  }));
}

/** Names that begin with the words come first; otherwise the order of the list. Nothing typed: the list from its start. */
export function findUnits(units: readonly Findable[], typed: string, without: ReadonlySet<string>): CompareEntry[] {
  const wanted = foldWord(typed);
  const open = units.filter(({ entry }) => !without.has(entry.id));
  const hits = open.filter(({ names }) => names.some((name) => name.includes(wanted)));
  const first = hits.filter(({ names }) => names.some((name) => name.startsWith(wanted)));
  const begins = new Set(first);
  return [...first, ...hits.filter((hit) => !begins.has(hit))].slice(0, most).map(({ entry }) => entry);
}
