// One record as Pagefind is given it: words, filters, orders.
import { nameTokens, tokensOf } from '#client/search/tokens';
import { lineWords } from './line-words.ts';
import { namesIn } from './name-records.ts';
import type { SearchRecord } from './records.ts';

/**
 * Names of the indexes. None is the name of a language Pagefind knows: it then takes the words as they are, and the
 * browser needs no dictionary to part them. client/search/pagefind.ts asks for them by the same names.
 */
const indexes = { zh: 'und', en: 'mis', names: 'mul' } as const;
/** The same text with its orders: settle-files.ts keeps them in a list of their own on a large site. */
export const orderedAs: Readonly<Record<string, string>> = { und: 'qaa', mis: 'qab' };

export interface IndexEntry {
  readonly url: string;
  readonly language: string;
  readonly content: string;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

export function entryOf(record: SearchRecord, number: number): IndexEntry {
  const { title, also, context, around, facets, order } = record;
  // Of a record of names all is text, so that one question finds it: what it is called, where it belongs, what is in it.
  // On a large site the text is asked for nothing else: the name of a region would be in the index ten thousand times.
  const text = record.level === 'names' ? [] : record.places.flatMap(({ x }) => x.split('\n'));
  // A line that a record has ten times is found as well by one of them.
  const lines = [...(record.level === 'text' ? new Set(text) : text)].map(lineWords);
  const names = record.level === 'names' ? namesIn(record).flatMap(nameTokens) : [];
  const titles = record.level === 'text' ? [title] : [title, ...also];
  const places = record.level === undefined ? new Set([...context, ...around]) : [];
  const content = [
    ...names,
    ...lines.flatMap(({ pairs }) => (pairs === '' ? [] : [pairs])),
    ...(record.level === 'text' ? new Set(lines.flatMap(({ numbers }) => numbers)) : []),
    ...titles.flatMap((words) => tokensOf(words, 'title')),
    ...[...places].flatMap((words) => tokensOf(words, 'context')),
  ].join(' ');
  const { region = [], unit, year, grade, met = [], severity = [] } = facets;
  const filters = {
    ...{ kind: [...record.kinds], region: [...region], met: [...met], severity: [...severity] },
    ...{ unit: listed(unit), year: listed(year), grade: listed(grade) },
  };
  const sort = Object.entries(order).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return {
    url: String(number),
    language: indexes[record.level === 'names' ? 'names' : record.language],
    content,
    filters,
    sort: Object.fromEntries(sort),
  };
}

const listed = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
