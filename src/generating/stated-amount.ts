// An amount a report states outside its forms, and the words around it.

export interface StatedAmount {
  readonly id: string;
  readonly label: string;
  readonly fen: number;
  readonly role: '预算' | '拨款收入' | '支出' | '上年结转' | '对下转移';
  readonly partOf?: string;
  readonly breakdown?: string;
  /** Words before the amount and after its unit. */
  readonly before: string;
  readonly after?: string;
}

/** Sentences; each states one amount or several. */
export type Statement = readonly StatedAmount[];

/** A part of the budget or of the spending; the first of a sentence begins with 其中. */
export const part = (
  id: string,
  label: string,
  fen: number,
  of: string,
  breakdown: string,
  first = false,
): StatedAmount => ({
  id,
  label,
  fen,
  role: of === 'budget' ? '预算' : '支出',
  partOf: of,
  breakdown,
  before: `${first ? '其中' : ''}${label}`,
});
