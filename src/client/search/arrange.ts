// From hits to the order they are shown in: the first records are loaded, because their titles decide.
import type { Hits } from './find-hits.ts';
import type { Order } from './order.ts';
import type { Hit } from './pagefind.ts';
import type { Query } from './parse-query.ts';
import { holdsExactly, needsComparing } from './pick-places.ts';
import { type Ranked, rankRecords } from './rank-records.ts';

/** Records looked into before the first are shown. */
export const looked = 12;
/** Records compared with the text itself at most, when punctuation was typed and must match. */
const compared = 1000;

export interface Arranged {
  readonly close: readonly Hit[];
  readonly loose: readonly Hit[];
}

export async function arrange(hits: Hits, query: Query, { exact, sort, phrases }: Order): Promise<Arranged> {
  if (exact && needsComparing(query)) {
    const loaded = await loadRecords(hits.close.slice(0, compared));
    return { close: loaded.filter(({ record }) => holdsExactly(record, query)).map(({ hit }) => hit), loose: [] };
  }
  const near = hits.close.length > 0 ? hits.close : hits.loose;
  if (sort !== '') return hits;
  const first = rankRecords(await loadRecords(near.slice(0, looked)), phrases).map(({ hit }) => hit);
  const ordered = [...first, ...near.slice(looked)];
  return near === hits.close ? { close: ordered, loose: hits.loose } : { close: [], loose: ordered };
}

export const loadRecords = (hits: readonly Hit[]): Promise<Ranked<Hit>[]> =>
  Promise.all(hits.map(async (hit) => ({ hit, record: (await hit.data()).record })));
