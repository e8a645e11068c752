import type { Disclosed, Group, Level, Scope, UnitYear } from '../model/comparison.ts';
import { levelSpreads } from './distribution.ts';
import { figures } from './figures.ts';
import { Tally } from './tally.ts';
import type { TalliedUnitYear } from './unit-years.ts';

/** What a set of unit-years is a set of. */
export interface GroupKey {
  readonly region?: Group['region'];
  readonly level?: Level;
  readonly year?: number;
}

interface Gathered {
  readonly key: GroupKey;
  readonly scope: Scope;
  readonly all: Tally;
  readonly own?: Tally;
  readonly unitYears: UnitYear[];
}

/**
 * Unit-years gathered into sets: each goes into every set that `keysOf` names, once.
 *
 * Units:  see Figures. Errors: never throws. Cost: unit-years × sets each belongs to.
 * Rule:   `own` holds the unit-years of the region itself, so that own + the sums of the children = the sum of the region.
 */
export class Gathering {
  readonly #groups = new Map<string, Gathered>();

  /** An empty set, for places that were expected to publish and did not. */
  open(key: GroupKey, scope: Scope): Gathered {
    const name = `${key.region?.code ?? ''} ${key.level ?? ''} ${key.year ?? ''} ${scope}`;
    const found = this.#groups.get(name);
    if (found !== undefined) return found;
    const own = key.region === undefined ? undefined : new Tally(scope);
    const group: Gathered = { key, scope, all: new Tally(scope), own, unitYears: [] };
    this.#groups.set(name, group);
    return group;
  }

  add({ row, tally }: TalliedUnitYear, key: GroupKey): void {
    const group = this.open(key, row.scope);
    group.all.merge(tally);
    if (key.region?.code === row.region.code) group.own?.merge(tally);
    group.unitYears.push(row);
  }

  /** @param minGroup fewer comparable members are listed, not ranked */
  groups(disclosed: (key: GroupKey) => Disclosed, minGroup: number): Group[] {
    return [...this.#groups.values()].map(({ key, scope, all, own, unitYears }): Group => {
      const sums = all.sums();
      return {
        ...key,
        scope,
        sums,
        figures: figures(sums, key.level === undefined),
        own: own?.sums(),
        disclosed: disclosed(key),
        unitYears,
        spreads: key.year === undefined ? [] : levelSpreads(unitYears, minGroup),
      };
    });
  }
}
