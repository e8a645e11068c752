// pairs.csv: one quantity of a report stated in two places with different values, marked by an editor.
import { z } from 'zod';
import type { CsvColumn } from './csv-column.ts';
import type { Exact } from './exact.ts';
import { id } from './id.ts';

const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/, 'schema/number number');

export const pairRow = z
  .strictObject({
    id,
    label: z.string().min(1),
    firstQuote: z.string().min(1).meta({ description: '甲处的原文，须能在来源文件中找到' }),
    firstValue: decimal,
    secondQuote: z.string().min(1),
    secondValue: decimal,
    unit: z.string().min(1),
    note: z.string().min(1).optional(),
  })
  .meta({ title: '同一数量的两处说法 pairs.csv 的一行' });
export type PairRow = z.infer<typeof pairRow>;

export const pairColumns: readonly CsvColumn<keyof PairRow>[] = [
  { field: 'id', headers: ['编号', 'id'], required: true },
  { field: 'label', headers: ['名称', 'label'], required: true },
  { field: 'firstQuote', headers: ['甲处原文', 'first_quote'], required: true },
  { field: 'firstValue', headers: ['甲处数值', 'first_value'], required: true },
  { field: 'secondQuote', headers: ['乙处原文', 'second_quote'], required: true },
  { field: 'secondValue', headers: ['乙处数值', 'second_value'], required: true },
  { field: 'unit', headers: ['计量单位', 'unit'], required: true },
  { field: 'note', headers: ['编者注', 'note'], required: false },
];

/** One of the two places: the words, and the number they state without 余, 多 or 以上. */
export interface PairSide {
  readonly quote: string;
  readonly value: Exact;
  /** 1-based line of the source text; undefined when the source is not text. */
  readonly sourceLine?: number;
}

export interface Pair {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly first: PairSide;
  readonly second: PairSide;
  readonly note?: string;
}
