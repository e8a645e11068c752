// Which indexes a search is asked of, one after the other: on a large site the small one of names, then that of the text.
import type { IndexName } from './pagefind.ts';
import type { FacetName } from './record.ts';
import type { SearchState } from './search-state.ts';

/** Kinds that have no names: they are found in the text alone. */
const nameless = new Set(['text', 'finding']);

/** Whether the index of names knows of this choice of a filter. */
export const isOfNames = (filter: FacetName, value: string): boolean =>
  filter !== 'severity' && !(filter === 'kind' && nameless.has(value));

/**
 * First to last; a later one is asked when those before it hold nothing of what was typed. What can be put in an order is a
 * longer list on a large site.
 */
export function levelsOf(
  { chosen, sort, exact, full }: SearchState,
  language: 'zh' | 'en',
  hasNames: boolean,
): readonly IndexName[] {
  const isNamed = (Object.entries(chosen) as [FacetName, string][]).every(([filter, value]) =>
    isOfNames(filter, value),
  );
  if (hasNames && sort !== '') return [`${language}Ordered`];
  return hasNames && language === 'zh' && isNamed && !exact && !full ? ['names', 'zh'] : [language];
}
