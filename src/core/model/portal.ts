// What pages get. Everything is computed; a page only picks, places and formats.
import type { Aggregated, Comparison } from './comparison.ts';
import type { ConceptCoverage, ConceptView } from './concept-view.ts';
import type { Content } from './content.ts';
import type { CheckCode, Finding, Severity, StopCode } from './finding.ts';
import type { Disclosure, RegionView, UnitView, YearView } from './place-view.ts';
import type { Prose } from './prose.ts';
import type { ReportRef } from './report-ref.ts';
import type { ProjectView, ReportView, Totals } from './report-view.ts';
import type { Site } from './site.ts';
import type { Unit } from './unit.ts';

export type * from './place-view.ts';
export type * from './report-ref.ts';
export type * from './report-view.ts';
export type {
  AmountNode,
  AmountSplit,
  LevelPoints,
  LineScore,
  LostPoints,
  Money,
  RulePoints,
  SplitPart,
  Step,
  TotalScore,
} from './scored.ts';

export interface CheckView {
  readonly code: CheckCode;
  /** The code as part of an address: money-parts-sum. */
  readonly slug: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** A rule whose hits stop the build: it has a page like any other, and never a hit on it. */
export interface StopView {
  readonly code: StopCode;
  readonly slug: string;
}

/** What is left of a report that was taken back: its address goes on answering. */
export interface Tombstone extends ReportRef {
  readonly unit: Unit;
  readonly on: string;
  readonly why: string;
}

export interface Portal {
  readonly site: Site;
  /** First 12 hexadecimal digits of the digest of all content: the data version. */
  readonly version: string;
  /** Newest year first, then unit id. Published reports only. */
  readonly reports: readonly ReportView[];
  readonly withdrawn: readonly Tombstone[];
  readonly projects: readonly ProjectView[];
  readonly units: readonly UnitView[];
  readonly regions: readonly RegionView[];
  readonly years: readonly YearView[];
  readonly disclosure: Disclosure;
  readonly checks: readonly CheckView[];
  readonly stops: readonly StopView[];
  readonly findings: readonly Finding[];
  readonly standards: Content['standards'];
  readonly prose: readonly Prose[];
  /** Office numbers released for publication. */
  readonly released: readonly string[];
  readonly totals: Totals;
  /** Day of the newest revision of any report. */
  readonly updated: string;
  /** Units, regions, levels and years side by side, and who may be compared with whom. */
  readonly comparison: Comparison;
  /** By id; a concept without a row is there and empty. */
  readonly concepts: readonly ConceptView[];
  readonly conceptCoverage: ConceptCoverage;
}

/** The portal before peers are found. */
export type AggregatedPortal = Omit<Portal, 'comparison'> & { readonly comparison: Aggregated };
