// A large site has a small index of names beside that of its text: what most readers look for, in a twentieth of the bytes.
import type { Kind } from './kinds.ts';
import { kept, type SearchRecord, type Shown } from './records.ts';

/** Places with a name of their own. The others are text, which the other index has. */
const named = new Set<Kind>(['project', 'row', 'amount', 'concept', 'glossary', 'rule', 'page']);

/**
 * One record for each page that is at home nowhere else, with the names of what is on it and on the pages that belong to it:
 * a report with its projects, their rows and its amounts. `homes`: page → page it belongs to. Takes records of one place each.
 */
export function nameRecords(records: readonly SearchRecord[], homes: ReadonlyMap<string, string>): SearchRecord[] {
  const pages = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const home = homes.get(record.page) ?? record.page;
    const together = pages.get(home);
    if (together === undefined) pages.set(home, [record]);
    else together.push(record);
  }
  return [...pages].flatMap(([page, parts]) => {
    const own = parts.find((part) => part.page === page && part.places[0]?.a === '');
    return own === undefined ? [] : [join(own, parts)];
  });
}

function join(own: SearchRecord, parts: readonly SearchRecord[]): SearchRecord {
  const inside = parts.filter((part) => part !== own && part.kinds.some((kind) => named.has(kind)));
  const met = kept(inside.flatMap(({ facets }) => facets.met ?? []));
  return {
    ...own,
    level: 'names',
    kinds: [...new Set([own, ...inside].flatMap(({ kinds }) => kinds))],
    // What stands above the title of the site's own pages says where somebody looks, not what they are.
    context: own.kinds.some((kind) => kind === 'page' || kind === 'rule') ? [] : own.context,
    facets: { ...own.facets, ...(met.length > 0 && { met }) },
    // An order is asked of the index of the text: it has a place for each row.
    order: {},
    places: [own, ...inside].flatMap((part) => part.places.map((place) => nameOf(place, part, own))),
  };
}

function nameOf(place: Shown, part: SearchRecord, own: SearchRecord): Shown {
  const names = part === own ? [] : kept(part.also);
  return {
    ...place,
    h: part === own ? '' : part.title,
    x: '',
    ...(part.page !== own.page && { p: part.page }),
    ...(part.page !== own.page && part.title !== part.top.title && { w: part.top.title }),
    ...(names.length > 0 && { n: names.join('\n') }),
  };
}

/** What a record of names is found by, each name once. */
export const namesIn = ({ title, also, context, around, places }: SearchRecord): string[] =>
  kept([title, ...also, ...context, ...around, ...places.flatMap(({ h, n = '' }) => [h, ...n.split('\n')])]);
