// Who is put together: a unit's year, its years, and the members of a region, a level or a year.
import type { Exact } from './exact.ts';
import type { Measure } from './measure.ts';
import type { Disclosed, Figures, Level, MeasureName, Scope, Sums } from './measures.ts';
import type { Region } from './region.ts';
import type { ReportRef } from './report-ref.ts';
import type { Unit } from './unit.ts';

/** One unit, one year, one scope. The smallest thing that is compared. */
export interface UnitYear {
  readonly unit: Unit;
  readonly region: Region;
  readonly province: Region;
  readonly level: Level;
  readonly year: number;
  readonly scope: Scope;
  /** Reports that went in, by id. */
  readonly reports: readonly ReportRef[];
  /** 部门评价 and 财政评价 of a year the unit has evaluated itself: the same projects again, left out. */
  readonly leftOut: readonly ReportRef[];
  /** Standards of the forms that have scores; scores can be compared only when there is exactly one. */
  readonly standards: readonly string[];
  readonly sums: Sums;
  readonly figures: Figures;
}

/** A unit over all its years in one scope. */
export interface UnitSummary {
  readonly unit: Unit;
  readonly region: Region;
  readonly scope: Scope;
  /** Newest first. */
  readonly years: readonly UnitYear[];
  readonly sums: Sums;
  readonly figures: Figures;
  readonly series: Readonly<Record<MeasureName, readonly SeriesPoint[]>>;
}

/** One year of a line. Every year from the site's first to its last is there; a missing one is a gap, never interpolated. */
export interface SeriesPoint {
  readonly year: number;
  /** A gap has no reports; a year with reports may still miss the measure. */
  readonly value: Measure<Exact>;
  readonly n: number;
  readonly of: number;
  readonly reports: readonly ReportRef[];
}

/** A set of unit-years: of a region, of a level, of a year. `year` undefined: all years together (no spread then). */
export interface Group {
  readonly region?: Region;
  readonly level?: Level;
  readonly year?: number;
  readonly scope: Scope;
  /** Everything in the set; for a region, with everything below it. */
  readonly sums: Sums;
  /** `budget` and `executed` without what was handed down (`sums.transfers.own`) where the set spans levels. */
  readonly figures: Figures;
  /** Only the units of the region itself, without those below. */
  readonly own?: Sums;
  readonly disclosed: Disclosed;
  readonly unitYears: readonly UnitYear[];
  /** One per level that has a unit: like is spread with like. Empty when `year` is undefined. */
  readonly spreads: readonly LevelSpread[];
}

export interface LevelSpread {
  readonly level: Level;
  readonly spreads: Readonly<Record<MeasureName, Distribution>>;
}

export interface Member {
  readonly at: UnitYear;
  readonly value: Exact;
}

/**
 * `members`: fewer than `minGroup` comparable members, so they are listed by unit id, without rank, place or quartiles.
 * `spread`: quartiles by linear interpolation between order statistics (R type 7), exact.
 * Scores and lost points are spread only over the standard most members use; the rest are in `leftOut` as `not-comparable`.
 */
export type Distribution = {
  readonly measure: MeasureName;
  /** Standard of the members, for scores and lost points. */
  readonly standard?: string;
  readonly members: readonly Member[];
  readonly n: number;
  /** Members with the measure or without. */
  readonly of: number;
  /** Without the measure, and why. */
  readonly leftOut: readonly { readonly at: UnitYear; readonly missing: NonNullable<Measure<Exact>['missing']> }[];
} & ({ readonly kind: 'members'; readonly minGroup: number } | ({ readonly kind: 'spread' } & Quartiles));

export interface Quartiles {
  readonly min: Exact;
  readonly q1: Exact;
  readonly median: Exact;
  readonly q3: Exact;
  readonly max: Exact;
  /** Mean of the members, unweighted. */
  readonly mean: Exact;
}
