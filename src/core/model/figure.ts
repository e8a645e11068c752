// A figure that can stand beside others: its name, its value, and what it is made of.
import type { Exact } from './exact.ts';
import type { Measure } from './measure.ts';
import type { Region } from './region.ts';

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
