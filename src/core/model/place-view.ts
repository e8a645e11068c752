import type { Exact } from './exact.ts';
import type { Expected } from './expected.ts';
import type { Measure } from './measure.ts';
import type { Fen } from './money.ts';
import type { Region } from './region.ts';
import type { ReportRef } from './report-ref.ts';
import type { ReportView, Totals } from './report-view.ts';
import type { Unit } from './unit.ts';

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
