// How well the page answers queries.tsv: each query with the pages of which one must be among the first three results.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ask } from './open-search.ts';

export interface Row {
  readonly kind: string;
  readonly query: string;
  readonly wanted: readonly string[];
}

export interface Score {
  readonly queries: number;
  /** Share of the queries with a wanted page among the first three. */
  readonly recallAt3: number;
  /** Mean of 1 ÷ place of the first wanted page; 0 when it is not among the first ten. */
  readonly reciprocalRank: number;
  /** One line for each query not answered first. */
  readonly notFirst: readonly string[];
}

export function readQueries(): Row[] {
  const lines = readFileSync('tests/search/queries.tsv', 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [kind = '', query = '', pages = ''] = line.split('\t');
    return { kind, query, wanted: pages.split('|') };
  });
}

export async function scoreQueries(page: Page, rows: readonly Row[]): Promise<Score> {
  const notFirst: string[] = [];
  let [within3, ranks] = [0, 0];
  for (const { kind, query, wanted } of rows) {
    const found = (await ask(page, query)).slice(0, 10);
    const place = found.findIndex(({ address }) => wanted.some((one) => isSame(address, one))) + 1;
    if (place > 0 && place <= 3) within3 += 1;
    if (place > 0) ranks += 1 / place;
    if (place !== 1) notFirst.push(`${place === 0 ? '—' : place}  ${kind}  ${query}  →  ${wanted.join(' | ')}`);
  }
  return { queries: rows.length, recallAt3: within3 / rows.length, reciprocalRank: ranks / rows.length, notFirst };
}

/** A wanted address with # is a place; without, any place of the page will do. */
const isSame = (address: string, wanted: string): boolean =>
  (wanted.includes('#') ? address : address.split('#')[0]) === wanted;
