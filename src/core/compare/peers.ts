import type { Peers, UnitYear } from '../model/comparison.ts';
import { measureNames } from '../model/comparison.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import { budgetRatio, bySize, nearest, type Sized } from './nearest.ts';
import { placeAmong } from './place.ts';

/** Peers a unit is given by default; a decision of ours, printed beside them. */
export const peerLimit = 40;

const poolKey = ({ year, level, scope }: UnitYear): string => `${year} ${level} ${scope}`;

function sized(at: UnitYear): Sized[] {
  const budget = at.figures.budget.value.value;
  return budget === undefined || budget.s < 0n || budget.n === 0n ? [] : [{ at, budget: budget.n / budget.d }];
}

/** Unit-years of one year, level and scope, by size: all, and by province. */
interface Pool {
  readonly size: number;
  readonly all: readonly Sized[];
  readonly placeInAll: ReadonlyMap<UnitYear, number>;
  readonly byProvince: ReadonlyMap<string, readonly Sized[]>;
  readonly placeInProvince: ReadonlyMap<UnitYear, number>;
}

function poolOf(rows: readonly UnitYear[]): Pool {
  const all = rows.flatMap(sized).sort(bySize);
  const byProvince = Map.groupBy(all, ({ at }) => at.province.code);
  return {
    size: rows.length,
    all,
    placeInAll: new Map(all.map(({ at }, place) => [at, place])),
    byProvince,
    placeInProvince: new Map(
      [...byProvince.values()].flatMap((own) => own.map(({ at }, place) => [at, place] as const)),
    ),
  };
}

function membersOf(of: UnitYear, pool: Pool, limit: number): Peers['members'] {
  const [place, placeAtHome] = [pool.placeInAll.get(of), pool.placeInProvince.get(of)];
  if (place === undefined || placeAtHome === undefined) return missing(whyUnsized(of.figures.budget.value));
  const home = of.province.code;
  const own = pool.all[place] as Sized;
  const near = nearest(pool.byProvince.get(home) ?? [], placeAtHome, limit);
  const far = nearest(pool.all, place, limit - near.length, ({ at }) => at.province.code === home);
  return known(
    [...near, ...far].map((one) => ({
      at: one.at,
      sameProvince: one.at.province.code === home,
      ratio: budgetRatio(own, one),
    })),
  );
}

const whyUnsized = (budget: Measure<unknown>) => budget.missing ?? 'no-budget';

/**
 * For each unit-year those it can be compared with, and its place among them, measure by measure.
 *
 * Units:  ratio of budgets ≥ 1; places are shares. Range: at most `limit` members; none without a budget above 0.
 * Errors: never throws.
 * Cost:   one sort per year, level and scope, then limit steps for each unit-year.
 * Rule:   same year, level and scope; the nearest budgets of the same province first, then of all others.
 * Source: issue 4; the formula is printed on the page.
 */
export function peers(rows: readonly UnitYear[], minGroup: number, limit: number = peerLimit): Peers[] {
  const groups = Map.groupBy(rows, poolKey);
  const pools = new Map([...groups].map(([key, members]) => [key, poolOf(members)]));
  return rows.map((of): Peers => {
    const pool = pools.get(poolKey(of)) as Pool;
    const members = membersOf(of, pool, limit);
    const others = (members.value ?? []).map(({ at }) => at);
    const places = measureNames.map((measure) => [measure, placeAmong(of, others, measure, minGroup)]);
    return {
      of,
      members,
      limit,
      pool: pool.size - 1,
      withoutBudget: pool.size - pool.all.length - (members.missing === undefined ? 0 : 1),
      places: Object.fromEntries(places) as Peers['places'],
    };
  });
}
