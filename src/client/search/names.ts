// Names of units, regions, reports, projects and terms: for suggestions while typing, and when nothing was found.

/** Name, address below the base, kind in words, other names; things before their parts. */
export type Name = readonly [name: string, path: string, kind: string, ...others: string[]];

export async function loadNames(address: string): Promise<readonly Name[]> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : [];
  } catch {
    // Without suggestions the field still leads to the search page.
    return [];
  }
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Names that hold what was typed: those beginning with it first, then as listed (units before regions, regions before projects). */
export function matchNames(names: readonly Name[], typed: string, most: number): Name[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const holding = names.filter(([name, , , ...others]) => [name, ...others].some((one) => plain(one).includes(wanted)));
  const begins = ([name, , , ...others]: Name) => [name, ...others].some((one) => plain(one).startsWith(wanted));
  return [...holding.filter(begins), ...holding.filter((name) => !begins(name))].slice(0, most);
}
