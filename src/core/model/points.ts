import type { Exact } from './exact.ts';
import type { Operand } from './finding.ts';
import type { Measure } from './measure.ts';

/** One bar of “where the points were lost”. */
export interface LostPoints {
  /** Level-3 text; '' for the execution line, whose words a page supplies. */
  readonly label: string;
  readonly level1: string;
  /** Place of the row in the form; undefined for the execution line. */
  readonly order?: number;
  readonly weight: Exact;
  readonly score: Exact;
  readonly lost: Exact;
}

export interface LevelPoints {
  /** Level-1 heading as printed; '' for the execution line. */
  readonly level1: string;
  readonly weight: Exact;
  readonly score: Exact;
}

/** One step of a calculation, worded last: a key of the dictionaries (`step.<key>`) and its operands. */
export interface Step {
  readonly key: string;
  readonly operands: Readonly<Record<string, Operand>>;
}

/** Points by the standard's own rule. low = high when the rule gives one number; a band of discretion gives a range. */
export interface RulePoints {
  readonly low: Exact;
  readonly high: Exact;
}

/** What the standard's rule makes of one line of a form, with every step kept so that a page can explain it. */
export interface LineScore {
  readonly basis: 'met' | 'ratio' | 'band' | 'execution' | 'none';
  /** Missing: `not-comparable` (a visible result, not a pass), `not-applicable` (no scores in the form). */
  readonly points: Measure<RulePoints>;
  readonly declared: Measure<Exact>;
  /** `rounded`: differs, and agrees if the rule's points are rounded to 0.5; explains, never silences. */
  readonly agreement: 'agrees' | 'rounded' | 'differs' | 'unknown';
  readonly steps: readonly Step[];
}

/** A total three ways: as declared; by rule with qualitative and unreadable rows as declared; with them at the ends of their bands. */
export interface TotalScore {
  readonly declared: Measure<Exact>;
  readonly byRule: Measure<Exact>;
  readonly low: Measure<Exact>;
  readonly high: Measure<Exact>;
  /** Grade words of the standard's bands; missing when the standard has none. */
  readonly grades: {
    readonly declared: Measure<string>;
    readonly byRule: Measure<string>;
    readonly low: Measure<string>;
    readonly high: Measure<string>;
  };
}
