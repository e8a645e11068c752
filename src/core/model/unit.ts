// content/units.csv: the organisations that publish.
import { z } from 'zod';
import type { CsvColumn } from './csv-column.ts';
import { id } from './id.ts';

export const unitRow = z
  .strictObject({
    id,
    name: z.string().min(1),
    shortName: z.string().min(1),
    aliases: z.string().optional().meta({ description: '多个别名用“；”分隔' }),
    region: z.string().min(1),
    supervisor: z.string().optional().meta({ description: '主管单位的标识' }),
    kind: z.string().optional().meta({ description: '单位类别，例如 科协' }),
  })
  .meta({ title: '单位 units.csv 的一行' });
export type UnitRow = z.infer<typeof unitRow>;

export const unitColumns: readonly CsvColumn<keyof UnitRow>[] = [
  { field: 'id', headers: ['单位标识', 'id'], required: true },
  { field: 'name', headers: ['单位名称', 'name'], required: true },
  { field: 'shortName', headers: ['简称', 'short_name'], required: true },
  { field: 'aliases', headers: ['别名', 'aliases'], required: false },
  { field: 'region', headers: ['区划代码', 'region'], required: true },
  { field: 'supervisor', headers: ['主管单位', 'supervisor'], required: false },
  { field: 'kind', headers: ['单位类别', 'kind'], required: false },
];

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly region: string;
  readonly supervisor?: string;
  readonly kind?: string;
}
