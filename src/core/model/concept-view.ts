// A shared concept as its page shows it: the rows of all units and years that the crosswalk assigns to it.
import type { Mean, Quartiles } from './comparison.ts';
import type { ConceptRow } from './concept.ts';
import type { Exact } from './exact.ts';
import type { Measure } from './measure.ts';
import type { IndicatorView, ReportRef } from './portal.ts';
import type { Unit } from './unit.ts';

/** One indicator row that belongs to a concept. */
export interface ConceptEntry {
  readonly unit: Unit;
  readonly year: number;
  readonly report: ReportRef;
  readonly project: { readonly id: string; readonly title: string };
  readonly row: IndicatorView;
  /** The line of concepts.csv that matched. */
  readonly rule: ConceptRow;
  /** Target and actual in the concept's unit, 万 and 亿 multiplied out; of a compound cell, its one part of that unit. */
  readonly target: Measure<Exact>;
  readonly actual: Measure<Exact>;
  readonly met: Measure<boolean>;
  /** Capped at 1, as everywhere. */
  readonly completion: Measure<Exact>;
}

/** One shared concept across units and years. */
export interface ConceptView {
  readonly id: string;
  readonly name: string;
  /** Unit of measure; further units that count as the same follow in `synonyms` (场、次). */
  readonly unit: string;
  readonly synonyms: readonly string[];
  readonly direction: ConceptRow['direction'];
  readonly rules: readonly ConceptRow[];
  readonly mappedBy: readonly string[];
  /** By unit id, newest year first, then place in the form. */
  readonly entries: readonly ConceptEntry[];
  readonly units: number;
  readonly years: readonly number[];
  readonly indicators: { readonly all: number; readonly comparable: number; readonly met: number };
  /** Capped at 1 per row, as everywhere. */
  readonly completion: Mean;
  /** Actual values in the concept's unit; without quartiles when fewer than minGroup units state one: the entries are listed. */
  readonly actual: { readonly n: number; readonly of: number; readonly quartiles?: Quartiles };
}

/** How far the crosswalk reaches. all = mapped + unmapped + ambiguous + otherUnit. */
export interface ConceptCoverage {
  readonly all: number;
  readonly mapped: number;
  readonly unmapped: number;
  /** Rows that two concepts claim equally: they stay unmapped. */
  readonly ambiguous: number;
  /** Rows whose text a concept claims but that state another unit, or none: they stay unmapped. */
  readonly otherUnit: number;
  /** Distinct level-3 texts: all, and mapped ones. */
  readonly texts: number;
  readonly mappedTexts: number;
}
