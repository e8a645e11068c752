// content/expected.csv: which unit could be expected to publish which kind for which year.
import { z } from 'zod';
import type { CsvColumn } from './csv-column.ts';
import { day } from './date.ts';
import { id } from './id.ts';
import { type ReportKind, reportKinds } from './report-kind.ts';

export const expectedRow = z
  .strictObject({
    unit: id,
    year: z.string().regex(/^(19|2[01])\d{2}$/, 'schema/number year'),
    kind: z.enum(Object.keys(reportKinds) as [keyof typeof reportKinds, ...(keyof typeof reportKinds)[]]),
    due: day.optional(),
    basis: z.string().min(1).meta({ description: '依据：写明来自哪条规定，或“约定”' }),
  })
  .meta({ title: '应公开清单 expected.csv 的一行' });
export type ExpectedRow = z.infer<typeof expectedRow>;

export const expectedColumns: readonly CsvColumn<keyof ExpectedRow>[] = [
  { field: 'unit', headers: ['单位标识', 'unit'], required: true },
  { field: 'year', headers: ['年度', 'year'], required: true },
  { field: 'kind', headers: ['评价类型', 'kind'], required: true },
  { field: 'due', headers: ['应公开日期', 'due'], required: false },
  { field: 'basis', headers: ['依据', 'basis'], required: true },
];

export interface Expected {
  readonly unit: string;
  readonly year: number;
  readonly kind: ReportKind;
  readonly due?: string;
  readonly basis: string;
}
