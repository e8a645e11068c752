import type { Scope, UnitYear } from '../model/comparison.ts';
import { scopes } from '../model/comparison.ts';
import type { ReportRef, ReportView } from '../model/portal.ts';
import type { Region } from '../model/region.ts';
import type { ReportKind } from '../model/report-kind.ts';
import type { Standard } from '../model/standard.ts';
import { canonicalLevel1 } from './canonical-level1.ts';
import { figures } from './figures.ts';
import { Tally } from './tally.ts';

/** Who judged, nearest to the money first: a later kind evaluates the same projects again. */
const tellings: readonly (readonly ReportKind[])[] = [['self', 'summary'], ['department'], ['finance']];

/** 部门整体支出 holds the projects of its unit and is never added to them. */
export const scopeOf = (kind: ReportKind): Scope => (kind === 'overall' ? 'overall' : 'projects');

/** A unit-year with the tally its groups add up. */
export interface TalliedUnitYear {
  readonly row: UnitYear;
  readonly tally: Tally;
}

const refOf = ({ id, title, year, kind }: ReportView): ReportRef => ({ id, title, year, kind });

function chosen(reports: readonly ReportView[]): readonly ReportView[] {
  if (reports.every(({ kind }) => kind === 'overall')) return reports;
  const telling = tellings.find((kinds) => reports.some(({ kind }) => kinds.includes(kind))) ?? [];
  return reports.filter(({ kind }) => telling.includes(kind));
}

function grouped(reports: readonly ReportView[]): ReportView[][] {
  const groups = new Map<string, ReportView[]>();
  for (const report of reports) {
    const key = `${report.unit.id} ${report.year} ${scopeOf(report.kind)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [report]);
    else group.push(report);
  }
  return [...groups.values()];
}

function inOrder({ row: a }: TalliedUnitYear, { row: b }: TalliedUnitYear): number {
  if (a.year !== b.year) return b.year - a.year;
  if (a.unit.id !== b.unit.id) return a.unit.id < b.unit.id ? -1 : 1;
  return scopes.indexOf(a.scope) - scopes.indexOf(b.scope);
}

/**
 * Published reports → one row per unit, year and scope, newest year first.
 *
 * Units:  see Figures. Errors: never throws.
 * Rule:   部门整体支出 holds the unit's projects and is a scope of its own. Where a unit has evaluated its projects itself,
 *         部门评价 and 财政评价 of that year look at the same projects again and are named in `leftOut`.
 * Source: kinds of evaluation, law.md B1.
 */
export function unitYears(
  reports: readonly ReportView[],
  standards: readonly Standard[],
  provinceOf: (region: Region) => Region,
): TalliedUnitYear[] {
  const headings = new Map(standards.map((standard) => [standard.id, canonicalLevel1(standard)]));
  const bare = canonicalLevel1(undefined);
  const canonical = (standard: string, heading: string): string => (headings.get(standard) ?? bare)(heading);
  return grouped(reports)
    .map((group): TalliedUnitYear => {
      const [{ unit, region, year, kind }] = group as [ReportView];
      const own = chosen(group);
      const tally = new Tally(scopeOf(kind));
      tally.addUnitYear(own, canonical);
      const sums = tally.sums();
      const row: UnitYear = {
        unit,
        region,
        province: provinceOf(region),
        level: region.level,
        year,
        scope: scopeOf(kind),
        reports: own.map(refOf),
        leftOut: group.filter((report) => !own.includes(report)).map(refOf),
        standards: sums.scores.map(({ standard }) => standard),
        sums,
        figures: figures(sums),
      };
      return { row, tally };
    })
    .sort(inOrder);
}
