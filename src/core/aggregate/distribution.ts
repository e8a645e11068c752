import type { Distribution, Level, LevelSpread, MeasureName, Member, UnitYear } from '../model/comparison.ts';
import { measureNames } from '../model/comparison.ts';
import type { Exact } from '../model/exact.ts';
import { byValue, quartiles } from './quartiles.ts';

const byStandard: ReadonlySet<MeasureName> = new Set(['declared', 'byRule', 'lost']);
const levels: readonly Level[] = ['province', 'prefecture', 'county'];

/** The standard most members have alone; of equally many, the first by name. */
function usualStandard(all: readonly UnitYear[], measure: MeasureName): string | undefined {
  const uses = new Map<string, number>();
  for (const { standards, figures } of all) {
    const [only, other] = standards;
    if (only === undefined || other !== undefined || figures[measure].value.value === undefined) continue;
    uses.set(only, (uses.get(only) ?? 0) + 1);
  }
  return [...uses].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/**
 * One measure over unit-years of one level, year and scope: quartiles, or the members when they are too few.
 *
 * Units:  those of the measure. Range: n + leftOut = of. Errors: never throws.
 * Rule:   fewer than `minGroup` members are listed by unit id, not ranked. Scores and lost points are spread over one standard.
 */
export function distribution(all: readonly UnitYear[], measure: MeasureName, minGroup: number): Distribution {
  const standard = byStandard.has(measure) ? usualStandard(all, measure) : undefined;
  const members: Member[] = [];
  const leftOut: Distribution['leftOut'][number][] = [];
  for (const at of all) {
    const { value, missing } = at.figures[measure].value;
    if (value === undefined) leftOut.push({ at, missing });
    else if (standard !== undefined && at.standards[0] !== standard) leftOut.push({ at, missing: 'not-comparable' });
    else members.push({ at, value });
  }
  const about = { measure, standard, n: members.length, of: all.length, leftOut };
  const byUnit = (a: Member, b: Member): number => (a.at.unit.id < b.at.unit.id ? -1 : 1);
  if (members.length < minGroup) return { ...about, kind: 'members', minGroup, members: members.sort(byUnit) };
  members.sort((a, b) => byValue(a.value, b.value) || byUnit(a, b));
  const values = members.map(({ value }) => value) as [Exact, ...Exact[]];
  return { ...about, kind: 'spread', members, ...quartiles(values) };
}

/** Every measure, level by level: like is spread with like. Levels without a unit are left out. Never throws. */
export function levelSpreads(all: readonly UnitYear[], minGroup: number): LevelSpread[] {
  return levels.flatMap((level) => {
    const own = all.filter((one) => one.level === level);
    if (own.length === 0) return [];
    const spreads = measureNames.map((name) => [name, distribution(own, name, minGroup)]);
    return [{ level, spreads: Object.fromEntries(spreads) as LevelSpread['spreads'] }];
  });
}
