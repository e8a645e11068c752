// The files of the chosen units, each fetched once. A file that does not come is reported, not thrown.
import type { CompareList, CompareUnit } from '#site/export/compare-files';

const fetched = new Map<string, Promise<unknown>>();

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

function load(address: string): Promise<unknown> {
  const known = fetched.get(address);
  if (known !== undefined) return known;
  const asked = fetchJson(address);
  fetched.set(address, asked);
  // Asked again the next time: the network may be back.
  asked.catch(() => fetched.delete(address));
  return asked;
}

export interface Loaded {
  readonly files: readonly CompareUnit[];
  /** Ids of units whose file did not come. */
  readonly absent: readonly string[];
}

/** `pattern` is the address of a unit's file with {id} in it. */
export async function loadUnits(ids: readonly string[], pattern: string): Promise<Loaded> {
  const answers = await Promise.allSettled(ids.map((id) => load(pattern.replace('{id}', id))));
  return {
    files: answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value as CompareUnit] : [])),
    absent: ids.filter((_, at) => answers[at]?.status === 'rejected'),
  };
}

export async function loadList(address: string): Promise<CompareList> {
  return (await load(address)) as CompareList;
}
