// content/releases.csv: office numbers that look like a person's and may be published all the same, each with its reason.
import { z } from 'zod';
import type { CsvColumn } from './csv-column.ts';

export const releaseRow = z
  .strictObject({
    file: z.string().min(1).meta({ description: '允许出现该号码的文件，从 content/ 之下写起' }),
    number: z
      .string()
      .regex(/^1[3-9]\d{9}$/)
      .meta({ description: '办公用的手机号码，11 位数字' }),
    reason: z.string().min(4).meta({ description: '为什么可以公开，例如 单位对外公布的值班电话' }),
  })
  .meta({ title: '准予公开的办公电话 releases.csv 的一行' });
export type ReleaseRow = z.infer<typeof releaseRow>;

export const releaseColumns: readonly CsvColumn<keyof ReleaseRow>[] = [
  { field: 'file', headers: ['文件', 'file'], required: true },
  { field: 'number', headers: ['号码', 'number'], required: true },
  { field: 'reason', headers: ['理由', 'reason'], required: true },
];
