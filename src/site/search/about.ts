// What the portal knows of a place besides its words: the names it goes by, its filters, its place in an order.
import type { Fen, Measure, Region, Unit } from '#core';
import type { Kind } from './kinds.ts';

export interface Facets {
  readonly region?: readonly string[];
  readonly unit?: string;
  readonly year?: string;
  readonly grade?: string;
  /** met · short · none (cannot be compared) */
  readonly met?: readonly string[];
  readonly severity?: readonly string[];
}

export interface Order {
  readonly year?: number;
  /** 分 */
  readonly amount?: number;
  readonly score?: number;
}

export interface About {
  readonly kind: Kind;
  /** What a result is headed with. */
  readonly title: string;
  /** Other names and spellings it must be found by: aliases, ids, amounts in 元. */
  readonly also: readonly string[];
  /** Where it belongs, shown above the title and searched: unit, year, project. */
  readonly context: readonly string[];
  /** Searched like the context and not shown: aliases of the unit, the region. */
  readonly around: readonly string[];
  readonly facets: Facets;
  readonly order: Order;
  /** A stated amount as printed, with its unit. */
  readonly printed?: string;
  /** An indicator row: what was promised, what was done. */
  readonly row?: { readonly target: string; readonly actual: string; readonly met: string };
}

export const namesOf = (unit: Unit): string[] => [unit.name, unit.shortName, ...unit.aliases];

/** A region and everything it lies in, smallest first. */
export function lineOf(region: Region, regions: ReadonlyMap<string, Region>): Region[] {
  const parent = region.parent === undefined ? undefined : regions.get(region.parent);
  return parent === undefined ? [region] : [region, ...lineOf(parent, regions)];
}

/** An amount the ways people write it: 5208100元, 520.81万元; and 亿元 when it is that large. */
export function amountWords(fen: Fen): string[] {
  const inUnit = (perUnit: bigint) => {
    const scaled = (BigInt(Math.abs(fen)) * 1_000_000n) / perUnit;
    const decimals = String(scaled % 1_000_000n)
      .padStart(6, '0')
      .replace(/0+$/, '');
    return `${scaled / 1_000_000n}${decimals === '' ? '' : `.${decimals}`}`;
  };
  return [
    `${inUnit(100n)}元`,
    `${inUnit(1_000_000n)}万元`,
    ...(Math.abs(fen) >= 10_000_000_000 ? [`${inUnit(10_000_000_000n)}亿元`] : []),
  ];
}

export const wordsOf = (...amounts: readonly Measure<Fen>[]): string[] => [
  ...new Set(amounts.flatMap(({ value }) => (value === undefined ? [] : amountWords(value)))),
];

/** What a place inside a page takes over from the page. */
export const below = (page: About): About => ({
  ...page,
  context: [...page.context, page.title],
  also: [],
  row: undefined,
});
