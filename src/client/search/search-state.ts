// What is asked for, as the address says it: a search can be linked, bookmarked and gone back to.
import { type Chosen, type FacetName, facetNames, type Sort, sorts } from './record.ts';

export interface SearchState {
  readonly text: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
  readonly exact: boolean;
  /** On a large site: the text is searched even when names hold the words. */
  readonly full: boolean;
}

/** Something besides words is asked for: with filters alone, everything that fits them is listed. */
export const isNarrow = ({ chosen, exact, sort }: SearchState): boolean =>
  exact || sort !== '' || Object.keys(chosen).length > 0;

export function readState(address: string): SearchState {
  const query = new URLSearchParams(address);
  const chosen: Partial<Record<FacetName, string>> = {};
  for (const name of facetNames) {
    const value = query.get(name);
    if (value !== null && value !== '') chosen[name] = value;
  }
  const sort = sorts.find((one) => one === query.get('sort')) ?? '';
  return {
    text: query.get('q') ?? '',
    chosen,
    sort,
    exact: query.get('exact') === '1',
    full: query.get('full') === '1',
  };
}

/** “?q=…”, or '' when nothing is asked for. */
export function writeState({ text, chosen, sort, exact, full }: SearchState): string {
  const query = new URLSearchParams();
  if (text.trim() !== '') query.set('q', text.trim());
  for (const name of facetNames) if (chosen[name] !== undefined) query.set(name, chosen[name]);
  if (sort !== '') query.set('sort', sort);
  if (exact) query.set('exact', '1');
  if (full) query.set('full', '1');
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
