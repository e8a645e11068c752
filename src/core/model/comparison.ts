// What is compared: sums with their denominators per unit and year, rolled up to regions, levels and years; who may stand beside whom.
import type { Exact } from './exact.ts';
import type { Operand, Severity } from './finding.ts';
import type { Measure } from './measure.ts';
import type { Fen } from './money.ts';
import type { ReportRef } from './portal.ts';
import type { Region } from './region.ts';
import type { Unit } from './unit.ts';

export type Level = Region['level'];

/** 项目 (self, department and finance evaluations, summaries of project work) or 部门整体支出. Never added to each other. */
export const scopes = ['projects', 'overall'] as const;
export type Scope = (typeof scopes)[number];

/**
 * What can be put side by side. Unit of the value:
 * - `budget`, `executed`: 分. `execution`: share, Σ executed ÷ Σ budget.
 * - `met`: share of comparable rows. `completion`: share, mean over rows, each capped at 1.
 * - `declared`, `byRule`: points, mean over forms of one standard. `lost`: points lost per scored form, one standard.
 * - `findings`: findings per form checked (a report without a form counts as one).
 */
export const measureNames = [
  'budget',
  'executed',
  'execution',
  'met',
  'completion',
  'declared',
  'byRule',
  'lost',
  'findings',
] as const;
export type MeasureName = (typeof measureNames)[number];

/** A number with its denominator: `n` of `of` (projects, rows or forms, as the measure says) went into it. */
export interface Figure {
  readonly value: Measure<Exact>;
  readonly n: number;
  readonly of: number;
}
export type Figures = Readonly<Record<MeasureName, Figure>>;

/** Σ in 分 over the entries (自评表, or a report without one) that state both figures. */
export interface MoneySum {
  readonly budget: Fen;
  readonly executed: Fen;
  /** Σ executed ÷ Σ budget, a share. */
  readonly rate: Measure<Exact>;
  readonly withBoth: number;
  readonly of: number;
}

/** Σ in 分 over the `n` of `of` entries that state the amount. */
export interface AmountSum {
  readonly sum: Measure<Fen>;
  readonly n: number;
  readonly of: number;
}

/**
 * 对下转移: money handed down is stated again by whoever receives it. `own` leaves it out and is what a region adds up.
 * A report that states what it handed down of its budget and not of its spending is left out of `own.executed` (and the reverse).
 */
export interface TransferSum {
  readonly budget: Fen;
  readonly executed: Fen;
  /** Reports that state an amount handed down. */
  readonly reports: number;
  readonly own: { readonly budget: AmountSum; readonly executed: AmountSum };
}

/** Mean over the `n` of `of` entries that have a value. */
export interface Mean {
  readonly mean: Measure<Exact>;
  readonly n: number;
  readonly of: number;
}

/** Scores of the forms under one standard; scores of different standards are never averaged. */
export interface ScoreSum {
  readonly standard: string;
  readonly declared: Mean;
  readonly byRule: Mean;
  readonly low: Mean;
  readonly high: Mean;
  /** Points lost per form. */
  readonly lost: Mean;
}

/** Points by level-1 heading over the scored forms of one standard. */
export interface LevelLoss {
  readonly standard: string;
  /** Canonical heading of the standard, brackets and synonyms removed; '' is the execution line. */
  readonly level1: string;
  readonly weight: Exact;
  readonly score: Exact;
  /** weight − score; exact, and negative where a form gave more points than the weight. */
  readonly lost: Exact;
  /** Forms that have the heading. */
  readonly forms: number;
}

/** Sums over a set of reports of one scope. Every count has its whole beside it. */
export interface Sums {
  readonly scope: Scope;
  readonly unitYears: number;
  readonly reports: number;
  readonly projects: number;
  readonly withTable: number;
  readonly withoutTable: number;
  /** Projects, and reports without any: what `findings` is divided by and `money.of` counts. */
  readonly entries: number;
  /** Each alone: an entry may state one and not the other. */
  readonly budget: AmountSum;
  readonly executed: AmountSum;
  /** Entries that state both: what an execution rate is made of. */
  readonly money: MoneySum;
  /** The totals the reports state themselves, which need not equal the sum of their forms; `of` counts reports. */
  readonly stated: MoneySum;
  readonly transfers: TransferSum;
  readonly indicators: { readonly all: number; readonly comparable: number; readonly met: number };
  /** Completion of rows with one number against one number, each capped at 1. Less-is-better rows: 1 when met, else target ÷ actual. */
  readonly completion: Mean;
  readonly scores: readonly ScoreSum[];
  readonly lost: readonly LevelLoss[];
  /** Absent when the site keeps findings to the build report. */
  readonly findings?: Readonly<Record<Severity, number>>;
}

/** Cells of the disclosure board: unit-years in scope, and those in this collection. Both scopes together. */
export interface Disclosed {
  readonly listed: number;
  readonly expected: number;
}

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

/** Place among comparable units, in words: “高于 83% 的可比单位（n = 41）”. Share strictly below, exact. */
export type Place =
  | {
      readonly kind: 'place';
      readonly below: number;
      readonly equal: number;
      readonly n: number;
      readonly share: Exact;
    }
  /** Fewer than `minGroup` others with the measure: no place is said. */
  | { readonly kind: 'too-few'; readonly n: number; readonly minGroup: number }
  | { readonly kind: 'missing'; readonly missing: NonNullable<Measure<Exact>['missing']> };

export interface Peer {
  readonly at: UnitYear;
  readonly sameProvince: boolean;
  /** Larger budget ÷ smaller budget, ≥ 1, exact. */
  readonly ratio: Exact;
}

/** The unit-years one unit-year is compared with by default, nearest first. */
export interface Peers {
  readonly of: UnitYear;
  /**
   * Same year, level and scope; those of the same province first, then all others; within each the nearest budgets,
   * by larger ÷ smaller; of equally near ones the first by unit id. At most `limit`.
   * Missing when the unit-year states no budget, or a budget of 0.
   */
  readonly members: Measure<readonly Peer[]>;
  readonly limit: number;
  /** Other unit-years of the same year, level and scope: all, and those without a budget, which cannot be peers. */
  readonly pool: number;
  readonly withoutBudget: number;
  readonly places: Readonly<Record<MeasureName, Place>>;
}

/** One side of a comparison, as little as the gate has to know. UnitYear fits. */
export interface Comparand {
  readonly unit: { readonly id: string; readonly shortName: string };
  readonly level: Level;
  readonly year: number;
  readonly scope: Scope;
  readonly standards: readonly string[];
  readonly figures: Readonly<Record<MeasureName, { readonly value: { readonly missing?: string } }>>;
}

/** `side-by-side`: the reader's choice. `peers`: a place is said, so the level of government must be the same as well. */
export interface GateRules {
  readonly purpose: 'side-by-side' | 'peers';
  /** The reader asked for several years. */
  readonly acrossYears: boolean;
}

export const refusalReasons = [
  'alone',
  'kind',
  'standards',
  'standard',
  'completion',
  'missing',
  'year',
  'level',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** A sentence: `compare.refuse.<reason>` with its operands (a, b: short names; the rest as the reason needs). */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly key: `compare.refuse.${RefusalReason}`;
  readonly operands: Readonly<Record<string, Operand>>;
}

/** Refused as soon as one refusal stands; all of them are given. `without`: places of sides that have no such figure (—). */
export type Verdict =
  | { readonly allowed: true; readonly without: readonly number[] }
  | { readonly allowed: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** What aggregation makes; peers are found afterwards. */
export interface Aggregated {
  readonly minGroup: number;
  /** Every year from the first to the last that is published or expected. */
  readonly years: readonly number[];
  /** Newest year first, then unit id, then scope. */
  readonly unitYears: readonly UnitYear[];
  /** In the order of units.csv, then scope. A unit without a report in a scope has none. */
  readonly units: readonly UnitSummary[];
  /** region × year × scope (with everything below), by code, newest year first. */
  readonly regionYears: readonly Group[];
  /** region × scope, all years. */
  readonly regions: readonly Group[];
  /** year × scope, newest first. */
  readonly byYear: readonly Group[];
  /** level × year × scope. */
  readonly levelYears: readonly Group[];
}

export interface Comparison extends Aggregated {
  /** One per unit-year, same order. */
  readonly peers: readonly Peers[];
}
