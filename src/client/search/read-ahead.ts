// Files of the index asked for before Pagefind asks for them. It loads itself, then its entry, then the list of records and its
// second part; a slow line waits each time. So all are asked for as soon as their names are known, and are in the browser's
// cache when Pagefind asks.

/** What Pagefind says of itself: which indexes there are. */
export interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

export async function readJson<T>(address: string): Promise<T | undefined> {
  try {
    return (await (await fetch(address)).json()) as T;
  } catch {
    // Pagefind asks again and says what is wrong; what only makes a search faster is done without.
    return undefined;
  }
}

export const readEntry = (address: string): Promise<Entry | undefined> => readJson<Entry>(address);

export async function fetchAhead(address: string): Promise<void> {
  try {
    await fetch(address);
  } catch {
    // Pagefind asks again and says what is wrong.
  }
}
