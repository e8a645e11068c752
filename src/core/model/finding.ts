// Findings are questions to a unit: two stated figures disagree, something required is absent, or something is worth a look.
import type { Exact } from './exact.ts';
import type { Fen, MoneyUnit } from './money.ts';
import type { Reply } from './reply.ts';

/** difference 差异 · explain 待说明 · hint 提示 */
export const severities = ['difference', 'explain', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Codes are permanent. Listed by hand; each has one file in core/check. */
export const checkCodes = [
  'money/parts-sum',
  'money/balance',
  'money/rate-stated',
  'money/label-amount',
  'money/unit-missing',
  'score/weights-sum',
  'score/rows-sum',
  'score/row-rule',
  'score/total-rule',
  'score/grade',
  'indicator/unmet-no-reason',
  'indicator/deduction-no-reason',
  'indicator/reason-on-met',
  'indicator/overshoot',
  'indicator/percent-stated',
  'indicator/target-equals-result',
  'indicator/threshold-as-result',
  'indicator/status-for-number',
  'indicator/unit-differs',
  'indicator/word-off-scale',
  'indicator/result-in-target-column',
  'indicator/all-exact',
  'report/year-slip',
  'report/copy-paste',
  'report/numbering',
  'report/missing-part',
  'report/cross-figure',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** Numbers of persons. They stop the build: an error names the place and a masked value, and nothing is published, a finding neither. */
export const stopCodes = ['privacy/mobile', 'privacy/id-number', 'privacy/bank-card', 'privacy/email'] as const;
export type StopCode = (typeof stopCodes)[number];

/** What the sentence of a finding is made of; formatted last, per language. */
export type Operand =
  | { readonly kind: 'money'; readonly fen: Fen; readonly unit: MoneyUnit }
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'percent'; readonly value: Exact }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  /** A word of the interface: a key of the dictionaries. */
  | { readonly kind: 'word'; readonly key: string };

export interface Finding {
  /** Stable across builds: made of code, report and what the finding is about, never of a counter. */
  readonly id: string;
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly report: string;
  /** Project id, when the finding is about one 自评表. */
  readonly project?: string;
  /** Indicator order in the project, when it is about one row. */
  readonly row?: number;
  /** Amount id in the report, when it is about one stated amount. */
  readonly amount?: string;
  readonly operands: Readonly<Record<string, Operand>>;
  /** What the editor who marked the figures has to say about them, in the language of the content. */
  readonly note?: string;
  readonly place: {
    readonly file: string;
    readonly row?: number;
    readonly column?: string;
    readonly quote?: string;
    readonly sourceLine?: number;
  };
  readonly replies: readonly Reply[];
}
