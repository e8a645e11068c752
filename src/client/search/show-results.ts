// The results as lists: what holds the words as typed, then, under their own heading, what is related.
import { type Arranged, loadRecords } from './arrange.ts';
import { build } from './build-node.ts';
import type { Hit } from './pagefind.ts';
import { pickPlaces } from './pick-places.ts';
import type { Chosen, FoundRecord } from './record.ts';
import { type Showing, showResult } from './show-result.ts';

const step = 10;

export interface Shown extends Showing {
  readonly chosen: Chosen;
}

export async function showResults({ close, loose }: Arranged, shown: Shown): Promise<Node[]> {
  const { results = '', more = '' } = shown.words;
  return [
    ...(close.length > 0 ? [await showList(close, results, shown)] : []),
    ...(loose.length > 0 ? [build('h2', {}, more), await showList(loose, more, shown)] : []),
  ];
}

async function showList(hits: readonly Hit[], label: string, shown: Shown): Promise<HTMLElement> {
  const list = build('ol', { class: 'plain', 'aria-label': label });
  await append(list, hits, shown);
  return list;
}

/** Places of one record: three, or where a record is a whole report and there are few, about a dozen in all. */
const mostOf = ({ around }: FoundRecord, hits: readonly Hit[]): number =>
  around === undefined ? 3 : Math.max(3, Math.floor(12 / hits.length));

/** Appends the next results to a list, and a button for those after them; the focus moves to the first of the new ones. */
async function append(list: HTMLElement, hits: readonly Hit[], shown: Shown): Promise<void> {
  const loaded = await loadRecords(hits.slice(0, step));
  const places = loaded.flatMap(({ record }) =>
    pickPlaces(record, shown.terms, shown.chosen, mostOf(record, hits)).map((place) =>
      showResult(record, place, shown),
    ),
  );
  list.append(...places);
  const rest = hits.slice(step);
  if (rest.length === 0) return;
  const words = (shown.words.next ?? '').replace('{count}', String(rest.length));
  const button = build('button', { type: 'button', class: 'tool' }, words);
  const item = build('li', { class: 'next' }, button);
  list.append(item);
  button.addEventListener('click', async () => {
    await append(list, rest, shown);
    const first = item.nextElementSibling?.querySelector('a');
    item.remove();
    first?.focus();
  });
}
