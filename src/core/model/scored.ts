// Records with what follows from them alone: readings, execution, sums of parts, lost points.
import type { Amount } from './amount.ts';
import type { Content } from './content.ts';
import type { Exact } from './exact.ts';
import type { Measure } from './measure.ts';
import type { Fen } from './money.ts';
import type { LevelPoints, LineScore, LostPoints, TotalScore } from './points.ts';
import type { Project } from './project.ts';
import type { Reading } from './reading.ts';
import type { Report } from './report.ts';

export type * from './points.ts';

/** Budget and spending of one report or project. Amounts in 分; rate = executed ÷ budget as a share (1 = 100 %). */
export interface Money {
  readonly budget: Measure<Fen>;
  readonly executed: Measure<Fen>;
  readonly rate: Measure<Exact>;
}

/** A stated amount with every way the document splits it. */
export interface AmountNode {
  readonly amount: Amount;
  readonly splits: readonly AmountSplit[];
}

export interface AmountSplit {
  /** The editor's name for the way of splitting (按科目, 按支出性质 …); 'projects' for the report's own project tables. */
  readonly name: string;
  readonly parts: readonly SplitPart[];
  /** Σ parts, in 分. */
  readonly sum: Fen;
  /** stated − sum, in 分; 0 when they agree. */
  readonly gap: Fen;
}

export interface SplitPart {
  readonly label: string;
  readonly fen: Fen;
  /** The node of a stated amount … */
  readonly node?: AmountNode;
  /** … or the id of the project whose table states it. */
  readonly project?: string;
}

export interface ScoredProject {
  /** `<report id>-<slug>` */
  readonly id: string;
  readonly project: Project;
  /** One per indicator, same order. */
  readonly readings: readonly Reading[];
  readonly money: Money;
  readonly declaredScore: Measure<Exact>;
  readonly lost: readonly LostPoints[];
  readonly byLevel1: readonly LevelPoints[];
  /** One per indicator, same order. */
  readonly lines: readonly LineScore[];
  /** The execution line of the funding table; `not-applicable` where the form does not score it. */
  readonly executionLine: LineScore;
  readonly total: TotalScore;
}

export interface ScoredReport {
  readonly report: Report;
  readonly money: Money;
  readonly amountTrees: readonly AmountNode[];
  readonly projects: readonly ScoredProject[];
}

export interface Scored {
  readonly content: Content;
  readonly reports: readonly ScoredReport[];
}
