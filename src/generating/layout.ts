// What a form looks like. The forms themselves are in layouts.ts.

/** How a unit's form looks: its columns and whether it has scores. A unit keeps its form over the years. */
export interface Layout {
  /** Headers in order; the fields they stand for. */
  readonly columns: readonly (readonly [field: RowField, header: string])[];
  readonly funding: readonly (readonly [
    field: 'initial' | 'budget' | 'executed' | 'weight' | 'rate' | 'score',
    string,
  ])[];
  readonly scored: boolean;
  readonly hasReason: boolean;
  /** Operator and unit have columns of their own. */
  readonly split: boolean;
  /** 产出指标, 产出指标（50分）, 产出指标 (50分). */
  readonly heading: (name: string, weight: number) => string;
  readonly headingHasWeight: boolean;
  readonly moneyUnit: '元' | '万元';
}

export type RowField =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'weight'
  | 'operator'
  | 'target'
  | 'unit'
  | 'actual'
  | 'score'
  | 'reason'
  | 'sourceLine';
