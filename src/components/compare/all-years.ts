// The rows of the table without scripts: newest years first, as many whole years as one page can carry.
import type { Portal, Scope, UnitYear } from '#core';

interface Year {
  readonly year: number;
  readonly rows: readonly UnitYear[];
}

export interface AllYears {
  /** `empty`: years of the site without a report of the kind. */
  readonly tables: readonly {
    readonly scope: Scope;
    readonly years: readonly Year[];
    readonly empty: readonly number[];
  }[];
  /** Years that are too long; they have pages of their own, and everything is in the CSV. */
  readonly rest: readonly { readonly year: number; readonly rows: number }[];
}

/** About 35 KB of HTML, compressed. */
export const mostRows = 600;

export function allYears({ unitYears, years }: Portal['comparison'], most: number = mostRows): AllYears {
  const newestFirst = [...years].reverse();
  const inYear = (year: number): readonly UnitYear[] => unitYears.filter((row) => row.year === year);
  let left = most;
  const fits = new Set(
    newestFirst.filter((year) => {
      left -= inYear(year).length;
      return left >= 0;
    }),
  );
  const scopes = (['projects', 'overall'] as const).filter((scope) => unitYears.some((row) => row.scope === scope));
  return {
    tables: scopes.map((scope) => {
      const all = newestFirst
        .filter((year) => fits.has(year))
        .map((year) => ({ year, rows: inYear(year).filter((row) => row.scope === scope) }));
      const [full, bare] = [all.filter(({ rows }) => rows.length > 0), all.filter(({ rows }) => rows.length === 0)];
      return { scope, years: full, empty: bare.map(({ year }) => year) };
    }),
    rest: newestFirst.filter((year) => !fits.has(year)).map((year) => ({ year, rows: inYear(year).length })),
  };
}
