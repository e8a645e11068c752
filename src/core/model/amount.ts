// amounts.csv: every amount a report states outside its 自评表, as printed, with the words that state it.
import { z } from 'zod';
import type { CsvColumn } from './csv-column.ts';
import { id } from './id.ts';
import type { Fen, MoneyUnit } from './money.ts';

/** What an amount is. Its role decides what it may be added to: nothing is counted twice. */
export const amountRoles = {
  预算: 'budget',
  拨款收入: 'appropriated',
  到位: 'received',
  支出: 'executed',
  上年结转: 'carriedIn',
  结转下年: 'carriedOut',
  对下转移: 'transferDown',
  外部资金: 'externalFunding',
  叙述: 'narrative',
} as const;
export type AmountRole = (typeof amountRoles)[keyof typeof amountRoles];

export const amountRow = z
  .strictObject({
    id,
    label: z.string().min(1),
    printed: z.string().min(1),
    unit: z.enum(['元', '万元', '亿元']),
    role: z.enum(Object.keys(amountRoles) as [keyof typeof amountRoles, ...(keyof typeof amountRoles)[]]),
    partOf: id.optional(),
    breakdown: z.string().min(1).optional(),
    quote: z.string().min(1),
    note: z.string().min(1).optional(),
  })
  .meta({ title: '金额 amounts.csv 的一行' });
export type AmountRow = z.infer<typeof amountRow>;

export const amountColumns: readonly CsvColumn<keyof AmountRow>[] = [
  { field: 'id', headers: ['编号', 'id'], required: true },
  { field: 'label', headers: ['名称', 'label'], required: true },
  { field: 'printed', headers: ['金额', 'amount'], required: true },
  { field: 'unit', headers: ['单位', 'unit'], required: true },
  { field: 'role', headers: ['性质', 'role'], required: true },
  { field: 'partOf', headers: ['属于', 'part_of'], required: false },
  { field: 'breakdown', headers: ['分法', 'breakdown'], required: false },
  { field: 'quote', headers: ['原文', 'quote'], required: true },
  { field: 'note', headers: ['编者注', 'note'], required: false },
];

export interface Amount {
  readonly id: string;
  readonly label: string;
  /** Digits exactly as printed, without the unit. */
  readonly printed: string;
  readonly unit: MoneyUnit;
  readonly fen: Fen;
  readonly role: AmountRole;
  /** Id of the amount this one is a part of, and the name of that way of splitting it. */
  readonly partOf?: string;
  readonly breakdown?: string;
  readonly quote: string;
  readonly note?: string;
  /** 1-based line of the source text where the quote begins; undefined when the source is not text. */
  readonly sourceLine?: number;
}
