import type { Exact } from './exact.ts';
import type { Finding, Severity } from './finding.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import type { Project } from './project.ts';
import type { Reading } from './reading.ts';
import type { Region } from './region.ts';
import type { Report } from './report.ts';
import type { ReportRef } from './report-ref.ts';
import type { AmountNode, LevelPoints, LineScore, LostPoints, Money, TotalScore } from './scored.ts';
import type { Unit } from './unit.ts';

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
