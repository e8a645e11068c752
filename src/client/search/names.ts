// Names of units, regions, reports, projects and terms: for suggestions while typing, and when nothing was found.

/** Name, address below the base, kind as a word, other names. */
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

/** Names that hold what was typed, those beginning with it first, shorter ones first. */
export function matchNames(names: readonly Name[], typed: string, most: number): Name[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const place = ([name, , , ...others]: Name): number => {
    const found = [name, ...others].map((one) => plain(one).indexOf(wanted)).filter((at) => at >= 0);
    return found.length === 0 ? -1 : Math.min(...found) * 100 + name.length;
  };
  return names
    .map((name) => ({ name, at: place(name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ name }) => name);
}
