import type { Scope, Sums } from '../model/comparison.ts';
import { type Severity, severities } from '../model/finding.ts';
import { missing } from '../model/measure.ts';
import type { ReportView } from '../model/portal.ts';
import { completed, completionShare } from './completion-share.ts';
import { handedDown } from './handed-down.ts';
import { MeanTally } from './mean-tally.ts';
import { AmountTally, MoneyTally } from './money-tally.ts';
import { type ScoredForm, ScoreTally } from './score-tally.ts';
import { TransferTally } from './transfer-tally.ts';

const notByRule = missing('not-applicable');
const counted = ['unitYears', 'reports', 'projects', 'withTable', 'entries', 'all', 'comparable', 'met'] as const;

/**
 * Sums over reports of one scope in the making. Tallies merge in any order to the same sums, so that what lies below a region
 * and what is its own add up to the region.
 *
 * Units:  counts; money in 分; shares and points exact. Errors: never throws.
 * Rule:   an entry is a 自评表, or a report that has none. Scores count only where the document gives scores.
 */
export class Tally {
  readonly scope: Scope;
  readonly #counts = Object.fromEntries(counted.map((name) => [name, 0])) as Record<(typeof counted)[number], number>;
  readonly #budget = new AmountTally();
  readonly #executed = new AmountTally();
  readonly #money = new MoneyTally();
  readonly #stated = new MoneyTally();
  readonly #transfers = new TransferTally();
  readonly #completion = new MeanTally();
  readonly #scores = new Map<string, ScoreTally>();
  readonly #findings: Record<Severity, number> = { difference: 0, explain: 0, hint: 0 };
  #findingsKept = false;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  /** One unit in one year: all its reports of this scope. `canonical` gives level-1 headings by standard. */
  addUnitYear(reports: readonly ReportView[], canonical: (standard: string, heading: string) => string): void {
    this.#counts.unitYears += 1;
    for (const report of reports) this.#addReport(report, (heading) => canonical(report.standard, heading));
  }

  #addReport(report: ReportView, canonical: (heading: string) => string): void {
    const entries = report.projects.length === 0 ? [report.money] : report.projects.map(({ money }) => money);
    this.#counts.reports += 1;
    this.#counts.projects += report.projects.length;
    this.#counts.entries += entries.length;
    for (const money of entries) {
      this.#budget.add(money.budget);
      this.#executed.add(money.executed);
      this.#money.add(money);
    }
    this.#stated.add(report.money);
    this.#transfers.add(handedDown(report.amounts), entries);
    for (const { severity } of report.findings) this.#findings[severity] += 1;
    this.#findingsKept ||= report.findingsKept === true;
    for (const { rows, counts } of report.projects) {
      if (rows.length > 0) this.#counts.withTable += 1;
      this.#counts.all += counts.all;
      this.#counts.comparable += counts.comparable;
      this.#counts.met += counts.met;
      for (const { reading } of rows) this.#completion.add(completionShare(completed(reading)));
    }
    if (report.scoring === 'declared')
      for (const form of formsOf(report, canonical)) this.#score(report.standard).add(form);
  }

  merge(other: Tally): void {
    for (const name of counted) this.#counts[name] += other.#counts[name];
    this.#budget.merge(other.#budget);
    this.#executed.merge(other.#executed);
    this.#money.merge(other.#money);
    this.#stated.merge(other.#stated);
    this.#transfers.merge(other.#transfers);
    this.#completion.merge(other.#completion);
    for (const [standard, scores] of other.#scores) this.#score(standard).merge(scores);
    for (const severity of severities) this.#findings[severity] += other.#findings[severity];
    this.#findingsKept ||= other.#findingsKept;
  }

  sums(): Sums {
    const { all, comparable, met, ...counts } = this.#counts;
    const scores = [...this.#scores].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      scope: this.scope,
      ...counts,
      withoutTable: counts.projects - counts.withTable,
      budget: this.#budget.value(),
      executed: this.#executed.value(),
      money: this.#money.value(),
      stated: this.#stated.value(),
      transfers: this.#transfers.value(),
      indicators: { all, comparable, met },
      completion: this.#completion.mean(),
      scores: scores.map(([standard, tally]) => tally.scores(standard)),
      lost: scores.flatMap(([standard, tally]) => tally.losses(standard)),
      ...(!this.#findingsKept && { findings: { ...this.#findings } }),
    };
  }

  #score(standard: string): ScoreTally {
    const found = this.#scores.get(standard) ?? new ScoreTally();
    this.#scores.set(standard, found);
    return found;
  }
}

/** The forms of a report; a report without any is judged as a whole, and no rule applies to it. */
function formsOf(report: ReportView, canonical: (heading: string) => string): ScoredForm[] {
  if (report.projects.length === 0) {
    const total = { declared: report.declared.score, byRule: notByRule, low: notByRule, high: notByRule };
    return [{ total, byLevel1: [] }];
  }
  return report.projects.map(({ total, byLevel1 }) => ({
    total,
    byLevel1: byLevel1.map((level) => ({ ...level, level1: canonical(level.level1) })),
  }));
}
