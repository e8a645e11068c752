// Words of our own in both languages of the interface.
import { z } from 'zod';

export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** A link that leaves the site: http or https only, never javascript: or data:. */
export const httpUrl = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s<>"'`\\]+$/, 'schema/url http-url')
  .meta({ title: '网址' });
