// Dates of a report: a day, or the reason why there is none.
import { z } from 'zod';
import { missingReasons } from './missing.ts';

export const day = z.iso
  .date()
  .refine((text) => text >= '1949-10-01' && text <= '2199-12-31', { message: 'schema/date day' })
  .meta({ title: '日期', description: '形如 2022-04-23' });

export const missingBecause = z
  .strictObject({ missing: z.enum(missingReasons), why: z.string().min(1).optional() })
  .meta({ title: '缺失及原因' });

/** A day with the words of the source that state it, or why it is missing. */
export const datum = z
  .union([z.strictObject({ on: day, quote: z.string().min(1) }), missingBecause])
  .meta({ title: '日期或缺失原因' });
export type Datum = z.infer<typeof datum>;

export const year = z.int().min(1949).max(2199).meta({ title: '年度' });
