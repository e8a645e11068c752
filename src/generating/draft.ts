// A report while it is made: numbers first, slips planted in them, words printed last. Money in 分, points in hundredths.
import type { CheckCode, Severity } from '#core';
import type { Layout } from './layout.ts';
import type { FictionalUnit } from './place-units.ts';

/** What a row asks for and got, in the words of its form. */
export interface Cells {
  target: string;
  actual: string;
  operator: string;
  unit: string;
  /** Hundredths of a point. */
  score: number;
  reason: string;
  /** Undefined where words are compared with words. */
  met: boolean | undefined;
}

export type RowKind = 'count' | 'percent' | 'less' | 'deadline' | 'cost' | 'grade' | 'status' | 'compound';

export interface Row extends Cells {
  readonly level1: '产出指标' | '效益指标' | '满意度指标';
  readonly level2: string;
  level3: string;
  readonly kind: RowKind;
  weight: number;
  /** Numbers of a counted row. */
  readonly count?: { readonly target: number; readonly actual: number; readonly unit: string };
  /** Amount promised by a cost row. */
  readonly cost?: { readonly target: number; readonly actual: number };
}

export interface ProjectDraft {
  readonly slug: string;
  readonly name: string;
  readonly attachment: string;
  readonly layout: Layout;
  readonly rows: Row[];
  readonly budget: number;
  readonly executed: number;
  /** Money that does not come from the treasury; 0 when the form leaves the line empty. */
  readonly other: { readonly budget: number; readonly executed: number };
  readonly goal: { readonly promised: string; readonly reached: string };
  executionScore: number;
  /** What a slip adds to the printed treasury line, the printed rate and the printed total. */
  treasuryShift: number;
  rate: string | undefined;
  totalShift: number;
}

interface ReportBase {
  readonly id: string;
  readonly folder: string;
  readonly slug: string;
  readonly unit: FictionalUnit;
  readonly year: number;
  readonly dates: { readonly signed: string; readonly published?: string };
  readonly withdrawn: boolean;
  /** Printed rate of execution when a slip changed it. */
  rate: string | undefined;
  /** Amount a slip printed without its unit. */
  bare: string | undefined;
  /** What slips add to single amounts. */
  readonly shifts: Map<string, number>;
}

export interface SelfReport extends ReportBase {
  readonly kind: 'self';
  readonly scored: boolean;
  readonly projects: ProjectDraft[];
  /** Shares of the budget and of the spending, in percent, that the text splits them by. */
  readonly shares: { readonly above: number; readonly transfer: number; readonly activities: number };
  readonly people: number;
  /** Added to the stated total, not to the forms. */
  totalShift: number;
  gradeShift: boolean;
  missingPart: boolean;
  yearSlip: boolean;
  /** Added to the number of people where the text states it a second time. */
  peopleShift: number;
  numberJump: boolean;
}

export interface OverallReport extends ReportBase {
  readonly kind: 'overall';
  readonly budget: number;
  readonly basic: number;
  readonly project: number;
  /** Spent beyond the appropriation, and whether the text says it was carried in. */
  excess: number;
  carriedIn: boolean;
}

export type ReportDraft = SelfReport | OverallReport;

/** One finding the checks must make of what was planted. */
export interface Planted {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly report: string;
  readonly project?: string;
  readonly row?: number;
  readonly amount?: string;
  /** The slip this follows from, when it is not the slip itself. */
  readonly follows?: CheckCode;
}

/** Where within its report a finding is made. */
export type Trace = Omit<Planted, 'report'>;
