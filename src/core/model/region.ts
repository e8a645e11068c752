// content/regions.csv: GB/T 2260 divisions the site speaks of.
import { z } from 'zod';
import type { CsvColumn } from './csv-column.ts';

export const regionLevels = { 省级: 'province', 地级: 'prefecture', 县级: 'county' } as const;

export const regionRow = z
  .strictObject({
    code: z.string().regex(/^[1-9]\d{5}$/, 'region/code region-code'),
    name: z.string().min(1),
    nameEn: z.string().optional(),
    level: z.enum(['省级', '地级', '县级']),
    parent: z.string().optional(),
    population: z.string().optional(),
    populationYear: z.string().optional(),
    populationSource: z.string().optional(),
  })
  .meta({ title: '行政区划 regions.csv 的一行' });
export type RegionRow = z.infer<typeof regionRow>;

export const regionColumns: readonly CsvColumn<keyof RegionRow>[] = [
  { field: 'code', headers: ['区划代码', 'code'], required: true },
  { field: 'name', headers: ['名称', 'name'], required: true },
  { field: 'nameEn', headers: ['英文名', 'name_en'], required: false },
  { field: 'level', headers: ['级别', 'level'], required: true },
  { field: 'parent', headers: ['上级代码', 'parent'], required: true },
  { field: 'population', headers: ['人口', 'population'], required: false },
  { field: 'populationYear', headers: ['人口年份', 'population_year'], required: false },
  { field: 'populationSource', headers: ['人口来源', 'population_source'], required: false },
];

export interface Region {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly level: (typeof regionLevels)[keyof typeof regionLevels];
  readonly parent?: string;
  readonly population?: { readonly value: number; readonly year: number; readonly source: string };
}
