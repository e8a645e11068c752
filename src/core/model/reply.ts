// replies/*.json: a unit's answer to a finding.
import { z } from 'zod';
import { day } from './date.ts';
import { id } from './id.ts';

export const reply = z
  .strictObject({
    $schema: z.string().optional(),
    finding: id.meta({ description: '核对提示的标识' }),
    who: z.string().min(1),
    on: day,
    text: z.string().min(1).max(2000),
  })
  .meta({ title: '单位说明 replies/*.json' });
export type Reply = z.infer<typeof reply>;
