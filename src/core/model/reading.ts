// What a machine understood of one indicator row: the target, the actual, and whether they can be compared.
import type { Exact } from './exact.ts';
import type { Measure } from './measure.ts';

export type ValueKind = 'number' | 'percent' | 'money' | 'date' | 'grade' | 'status' | 'text' | 'compound' | 'empty';
export type Operator = '>=' | '<=' | '=' | '>' | '<' | 'range';
export type ReadStatus = 'read' | 'partly' | 'not-read' | 'by-hand';

/** One value inside a cell. */
export interface ReadPart {
  /** The number before 万 / 亿 / % are applied; undefined for dates, grades and text. */
  readonly value?: Exact;
  /** The unit as printed, '' when none: 人次, 万元, %, 月 … */
  readonly unit: string;
  /** The unit after 万 and 亿 are multiplied out: 人次, 元, % … */
  readonly baseUnit: string;
  /** value × 万 / 亿; percent stays in percent points (13.20 % is 13.2). */
  readonly baseValue?: Exact;
  /** Upper end of a range 80%-90%. */
  readonly upper?: Exact;
  /** 余, 多, 约, 以上 …: the value is a bound or an approximation. */
  readonly qualifier?: 'at-least' | 'about' | 'at-most';
  /** Grade word, status word or ISO date / month / year span of the part. */
  readonly word?: string;
}

/** One cell as read. `raw` is always kept and always shown. */
export interface ValueReading {
  readonly raw: string;
  readonly kind: ValueKind;
  readonly operator?: Operator;
  readonly parts: readonly ReadPart[];
  readonly status: 'read' | 'partly' | 'not-read';
  /** A completion the cell itself claims (“完成指标值的 136.66%”), in percent points. */
  readonly claimedCompletion?: Exact;
}

/** Codes of remarks; the words are in the dictionaries under `reading.note.<code>`. */
export const readingNotes = [
  'direction-assumed',
  'direction-from-indicator',
  'operator-read-as-at-least',
  'operator-read-as-at-most',
  'operator-from-name',
  'unit-from-target',
  'unit-from-actual',
  'unit-from-column',
  'unit-from-name',
  'unit-differs',
  'percent-assumed',
  'qualifier',
  'threshold-as-result',
  'status-for-number',
  'scale-as-target',
  'word-off-scale',
  'template-not-target',
  'result-in-target-column',
  'text',
  'empty-target',
  'empty-actual',
  'date',
  'parts-differ',
  'none-stated',
  'numbering-ignored',
  'several-candidates',
  'by-hand',
] as const;
export type ReadingNote = (typeof readingNotes)[number];

export interface Reading {
  readonly target: ValueReading;
  readonly actual: ValueReading;
  readonly operator?: Operator;
  /** Which way is better. `assumed` when neither operator nor indicator words say so. */
  readonly direction: 'more' | 'less' | 'exact' | 'none';
  readonly directionAssumed: boolean;
  /** `not-comparable` is a visible result, not a pass. */
  readonly met: Measure<boolean>;
  /** actual ÷ target (target ÷ actual is never used here), as a share: 1 = 100 %. Only for one number against one number of the same unit, target ≠ 0. */
  readonly completion: Measure<Exact>;
  /** Per part of a compound, in order. */
  readonly parts: readonly {
    readonly target: ReadPart;
    readonly actual: ReadPart;
    readonly met: Measure<boolean>;
    readonly completion: Measure<Exact>;
  }[];
  readonly status: ReadStatus;
  readonly notes: readonly ReadingNote[];
}

export interface IndicatorText {
  readonly target: string;
  readonly actual: string;
  readonly indicator?: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly unit?: string;
  readonly operator?: string;
  /** Typed by hand; win over what is read. */
  readonly targetValue?: string;
  readonly actualValue?: string;
}
