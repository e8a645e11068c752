// pairs.csv: figures of a report that speak of one thing in two places, marked by an editor.
import { z } from 'zod';
import type { CsvColumn } from './csv-column.ts';
import type { Exact } from './exact.ts';
import { id } from './id.ts';

/** What two figures of a pair owe each other. Only `same` makes a difference; the others are asked about more softly. */
export const pairRelations = {
  /** One quantity: same thing, same scope, same time. */
  应相同: 'same',
  /** The first is a limit of the second: posts and staff. */
  不应超过: 'ceiling',
  /** Close to one quantity; scope or date may differ. */
  可对照: 'near',
} as const;
export type PairRelation = (typeof pairRelations)[keyof typeof pairRelations];

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
    relation: z
      .enum(Object.keys(pairRelations) as [keyof typeof pairRelations, ...(keyof typeof pairRelations)[]])
      .default('应相同'),
    note: z.string().min(1).optional(),
  })
  .meta({ title: '两处数字的对照 pairs.csv 的一行' });
export type PairRow = z.infer<typeof pairRow>;

export const pairColumns: readonly CsvColumn<keyof PairRow>[] = [
  { field: 'id', headers: ['编号', 'id'], required: true },
  { field: 'label', headers: ['名称', 'label'], required: true },
  { field: 'firstQuote', headers: ['甲处原文', 'first_quote'], required: true },
  { field: 'firstValue', headers: ['甲处数值', 'first_value'], required: true },
  { field: 'secondQuote', headers: ['乙处原文', 'second_quote'], required: true },
  { field: 'secondValue', headers: ['乙处数值', 'second_value'], required: true },
  { field: 'unit', headers: ['计量单位', 'unit'], required: true },
  { field: 'relation', headers: ['关系', 'relation'], required: false },
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
  readonly relation: PairRelation;
  readonly note?: string;
}
