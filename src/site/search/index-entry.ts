// One record as Pagefind is given it: words, filters, orders.
import { tokensOf } from '#client/search/tokens';
import type { SearchRecord } from './records.ts';

/**
 * Names of the two indexes. Neither is the name of a language Pagefind knows: it then takes the words as they are, and the
 * browser needs no dictionary to part them. client/search/pagefind.ts asks for them by the same names.
 */
const indexes = { zh: 'und', en: 'mis' } as const;

export interface IndexEntry {
  readonly url: string;
  readonly language: string;
  readonly content: string;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

export function entryOf(record: SearchRecord, number: number): IndexEntry {
  const { title, places, also, context, around, facets, order } = record;
  const content = [
    ...places.flatMap(({ x }) => x.split('\n').flatMap((line) => tokensOf(line))),
    ...[title, ...also].flatMap((words) => tokensOf(words, 'title')),
    ...[...new Set([...context, ...around])].flatMap((words) => tokensOf(words, 'context')),
  ].join(' ');
  const { region = [], unit, year, grade, met = [], severity = [] } = facets;
  const filters = {
    ...{ kind: [...record.kinds], region: [...region], met: [...met], severity: [...severity] },
    ...{ unit: listed(unit), year: listed(year), grade: listed(grade) },
  };
  const sort = Object.entries(order).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return { url: String(number), language: indexes[record.language], content, filters, sort: Object.fromEntries(sort) };
}

const listed = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
