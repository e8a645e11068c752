// What pages get. Everything is computed; a page only picks, places and formats.
import type { Aggregated, Comparison } from './comparison.ts';
import type { ConceptCoverage, ConceptView } from './concept-view.ts';
import type { Content } from './content.ts';
import type { Exact } from './exact.ts';
import type { Expected } from './expected.ts';
import type { CheckCode, Finding, Severity, StopCode } from './finding.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import type { Fen } from './money.ts';
import type { Project } from './project.ts';
import type { Prose } from './prose.ts';
import type { Reading } from './reading.ts';
import type { Region } from './region.ts';
import type { Report } from './report.ts';
import type { ReportKind } from './report-kind.ts';
import type { AmountNode, LevelPoints, LineScore, LostPoints, Money, TotalScore } from './scored.ts';
import type { Site } from './site.ts';
import type { Unit } from './unit.ts';

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

/** How many of how many. Every share on a page carries both. */
export interface IndicatorCounts {
  /** Rows of the form. */
  readonly all: number;
  /** Rows whose target and actual a machine read and could compare. */
  readonly comparable: number;
  /** Comparable rows that met their target. */
  readonly met: number;
  /** Rows read whole / in part / not / typed by hand. */
  readonly read: number;
  readonly partly: number;
  readonly notRead: number;
  readonly byHand: number;
  /** 推定方向: compared as “more is better” although neither operator nor name says so. */
  readonly assumed: number;
  /** Rows read whole of all rows, 1 = 100 %; missing when there is no row. */
  readonly readShare: Measure<Exact>;
}

export interface IndicatorView extends Indicator {
  /** HTML id of the row: row-1 … */
  readonly anchor: string;
  readonly projectId: string;
  readonly reading: Reading;
  /** weight − declared score; missing when the form has no scores. */
  readonly lost: Measure<Exact>;
  /** What the standard's rule makes of the row, with its steps. */
  readonly line: LineScore;
  readonly findings: readonly Finding[];
}

export interface ProjectView extends Project {
  readonly id: string;
  readonly report: ReportRef;
  readonly unit: Unit;
  /** Name, or the attachment's number when the form gives none. */
  readonly title: string;
  readonly money: Money;
  /** Execution rate as the form prints it. */
  readonly statedRate: Measure<string>;
  readonly declaredScore: Measure<Exact>;
  /** The execution line of the form by rule, and the total three ways. */
  readonly executionLine: LineScore;
  readonly total: TotalScore;
  readonly rows: readonly IndicatorView[];
  readonly counts: IndicatorCounts;
  /** Rows with lost points and the execution line, largest loss first; empty when the form has no scores. */
  readonly lost: readonly LostPoints[];
  /** Σ declared points by level-1 heading, in the order of the form. */
  readonly byLevel1: readonly LevelPoints[];
  readonly findings: readonly Finding[];
}

export interface ReportRef {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly kind: ReportKind;
}

export interface ReportView extends Omit<Report, 'projects' | 'unit'> {
  readonly unit: Unit;
  readonly region: Region;
  readonly money: Money;
  /** Score and grade as declared; the grade is the printed word. */
  readonly declared: { readonly score: Measure<Exact>; readonly grade: Measure<string> };
  /** Roots of the amount trees, in the order of amounts.csv. */
  readonly amountTrees: readonly AmountNode[];
  readonly projects: readonly ProjectView[];
  readonly counts: IndicatorCounts;
  readonly findings: readonly Finding[];
  /** The site keeps findings to the build report: `findings` is empty and says nothing about how many there are. */
  readonly findingsKept?: true;
  /** Day of the last revision. */
  readonly updated: string;
}

export interface Totals {
  readonly reports: number;
  readonly projects: number;
  readonly units: number;
  readonly years: readonly number[];
  readonly counts: IndicatorCounts;
  /** Absent when the site keeps findings to the build report. */
  readonly findings?: Readonly<Record<Severity, number>>;
}

export interface UnitView {
  readonly unit: Unit;
  readonly region: Region;
  /** Newest year first. */
  readonly reports: readonly ReportView[];
  readonly totals: Totals;
  readonly disclosure: readonly DisclosureCell[];
}

/**
 * Sums over the project reports that state both figures; `withBoth` of `reports` says how many those are.
 * 部门整体支出 reports contain the projects of their unit and are left out, so that nothing is counted twice.
 */
export interface RollUp {
  readonly budget: Fen;
  readonly executed: Fen;
  readonly rate: Measure<Exact>;
  readonly withBoth: number;
  readonly reports: number;
  /** 部门整体支出 reports left out. */
  readonly overall: number;
}

export interface RegionView {
  readonly region: Region;
  readonly parent?: Region;
  readonly children: readonly Region[];
  /** Units of this region itself, not of its children. */
  readonly units: readonly UnitView[];
  /** This region and everything below it. */
  readonly reports: readonly ReportView[];
  readonly rollUp: RollUp;
  readonly totals: Totals;
}

export interface YearView {
  readonly year: number;
  readonly reports: readonly ReportView[];
  readonly rollUp: RollUp;
  readonly totals: Totals;
  readonly disclosure: readonly DisclosureCell[];
}

/** One unit, one year on the board. `not-listed`: expected and not in this collection, which does not mean unpublished. */
export interface DisclosureCell {
  readonly unit: Unit;
  readonly year: number;
  readonly state: 'listed' | 'not-listed' | 'not-expected' | 'withdrawn';
  readonly reports: readonly ReportRef[];
  readonly expected: readonly Expected[];
  /** on-time and late only when both a due date and a publication date are known. */
  readonly timing: 'on-time' | 'late' | 'unknown';
}

export interface Disclosure {
  readonly years: readonly number[];
  readonly units: readonly {
    readonly unit: Unit;
    readonly cells: readonly DisclosureCell[];
    readonly listed: number;
    readonly expected: number;
  }[];
  readonly listed: number;
  readonly expected: number;
}

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
