// Fewer, larger records for a site too large for one record each.
import type { Facets } from './about.ts';
import { kept, type SearchRecord } from './records.ts';

/** A site with more places than this has its places gathered: the list of records is loaded whole before the first search. */
export const mostRecords = 6000;
const mostCharacters = 6000;

/**
 * Puts neighbouring places of one page into one record, up to 6,000 characters, when there are too many for one each, and parts
 * places that are longer by themselves: a phone loads and reads each record it shows. The search page then looks inside a record
 * for the places that hold the words.
 */
export function gather(records: readonly SearchRecord[], most: number = mostRecords): SearchRecord[] {
  if (records.length <= most) return [...records];
  const gathered: SearchRecord[][] = [];
  let size = 0;
  for (const record of records.flatMap(partLong)) {
    const last = gathered.at(-1);
    const length = record.places.reduce((sum, { x }) => sum + x.length, 0);
    const [first] = last ?? [];
    if (last && first?.page === record.page && first.language === record.language && size + length <= mostCharacters) {
      last.push(record);
      size += length;
    } else {
      gathered.push([record]);
      size = length;
    }
  }
  return gathered.map((parts) => ({ ...join(parts), level: 'text' }));
}

/** A list of every report of a large site is one place, as long as a book. Lines are not cut. */
function partLong(record: SearchRecord): SearchRecord[] {
  const [place, ...others] = record.places;
  if (place === undefined || others.length > 0 || place.x.length <= mostCharacters) return [record];
  const parts: string[] = [];
  for (const line of place.x.split('\n')) {
    const last = parts.at(-1);
    if (last === undefined || last.length + line.length >= mostCharacters) parts.push(line);
    else parts[parts.length - 1] = `${last}\n${line}`;
  }
  return parts.map((x) => ({ ...record, places: [{ ...place, x }] }));
}

/** Headed with the page; the titles of the places become other names of the record. */
function join(parts: readonly SearchRecord[]): SearchRecord {
  const [one] = parts;
  if (one === undefined) throw new RangeError('nothing to join');
  if (parts.length === 1) return one;
  return {
    ...one,
    ...one.top,
    kinds: [...new Set(parts.flatMap(({ kinds }) => kinds))],
    also: kept(parts.flatMap(({ title, also }) => [title, ...also])),
    around: kept(parts.flatMap(({ around }) => around)),
    facets: merge(parts.map(({ facets }) => facets)),
    places: parts.flatMap(({ places }) => places),
  };
}

/** A gathered record has what any of its places has; the search page asks the places again. */
function merge(all: readonly Facets[]): Facets {
  const met = [...new Set(all.flatMap((one) => one.met ?? []))];
  const severity = [...new Set(all.flatMap((one) => one.severity ?? []))];
  return { ...all[0], ...(met.length > 0 && { met }), ...(severity.length > 0 && { severity }) };
}
