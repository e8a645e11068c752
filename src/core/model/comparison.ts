// What is compared: sums with their denominators per unit and year, rolled up to regions, levels and years; who may stand beside whom.
import type { Exact } from './exact.ts';
import type { Operand } from './finding.ts';
import type { Group, UnitSummary, UnitYear } from './groups.ts';
import type { Measure } from './measure.ts';
import type { Level, MeasureName, Scope } from './measures.ts';

export * from './groups.ts';
export * from './measures.ts';

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
