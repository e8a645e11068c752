// What every check looks like: pure, one file, listed by hand in index.ts.
import type { CheckCode, Finding, Severity } from '../model/finding.ts';
import type { Scored, ScoredReport } from '../model/scored.ts';

/** A finding before the unit's replies are put beside it. */
export interface Found extends Omit<Finding, 'code' | 'severity' | 'replies' | 'report'> {
  /** When this one is to be put more softly than the check's own severity. */
  readonly severity?: Severity;
}

export interface Check {
  readonly code: CheckCode;
  readonly severity: Severity;
  /**
   * Every place of one report where the check finds something; empty when nothing. Never throws.
   * `all` is the whole collection: standards, word lists, other reports.
   */
  readonly find: (scored: ScoredReport, all: Scored) => readonly Found[];
}
