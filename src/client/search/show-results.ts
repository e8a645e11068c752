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

/** `later` are results that are still looked for: they follow those that hold the words. */
export async function showResults(
  { close, loose }: Arranged,
  shown: Shown,
  later?: Promise<readonly Hit[]>,
): Promise<Node[]> {
  const { results = '', more = '' } = shown.words;
  return [
    ...(close.length > 0 ? [await showList(close, results, shown, later)] : []),
    ...(loose.length > 0 ? [build('h2', {}, more), await showList(loose, more, shown)] : []),
  ];
}

async function showList(
  hits: readonly Hit[],
  label: string,
  shown: Shown,
  later?: Promise<readonly Hit[]>,
): Promise<HTMLElement> {
  const list = build('ol', { class: 'plain', 'aria-label': label });
  const unseen = hits.slice(step);
  await append(list, hits.slice(0, step), shown);
  if (later === undefined) offerNext(list, unseen, shown);
  // Whoever asked for them hears of a failure.
  else later.then((others) => offerNext(list, [...unseen, ...others], shown)).catch(() => undefined);
  return list;
}

/** Places of one record: three, or where a record is a whole report and there are few, about a dozen in all. */
const mostOf = ({ around }: FoundRecord, hits: readonly Hit[]): number =>
  around === undefined ? 3 : Math.max(3, Math.floor(12 / hits.length));

async function append(list: HTMLElement, hits: readonly Hit[], shown: Shown): Promise<void> {
  const loaded = await loadRecords(hits);
  const places = loaded.flatMap(({ record }) =>
    pickPlaces(record, shown.terms, shown.chosen, mostOf(record, hits)).map((place) =>
      showResult(record, place, shown),
    ),
  );
  list.append(...places);
}

/** A button for the next results at the end of a list; the focus moves to the first of the new ones. */
function offerNext(list: HTMLElement, rest: readonly Hit[], shown: Shown): void {
  if (rest.length === 0) return;
  const words = (shown.words.next ?? '').replace('{count}', String(rest.length));
  const button = build('button', { type: 'button', class: 'tool' }, words);
  const item = build('li', { class: 'next' }, button);
  list.append(item);
  button.addEventListener('click', async () => {
    await append(list, rest.slice(0, step), shown);
    offerNext(list, rest.slice(step), shown);
    const first = item.nextElementSibling?.querySelector('a');
    item.remove();
    first?.focus();
  });
}
