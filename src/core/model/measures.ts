// What is measured: sums with their denominators, and the figures made of them.
import type { Exact } from './exact.ts';
import type { Scope } from './figure.ts';
import type { Severity } from './finding.ts';
import type { Measure } from './measure.ts';
import type { Fen } from './money.ts';

export * from './figure.ts';

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
