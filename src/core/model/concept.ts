// content/concepts.csv: the hand-made crosswalk from level-3 texts to shared concepts.
import { z } from 'zod';
import type { CsvColumn } from './csv-column.ts';
import { id } from './id.ts';

export const conceptRow = z
  .strictObject({
    concept: id,
    name: z.string().min(1),
    unit: z.string().min(1).meta({ description: '算作同一单位的几个词用“、”分隔，第一个用于显示，如 次、场' }),
    direction: z.enum(['越多越好', '越少越好', '不分']),
    match: z.enum(['全文', '模式']),
    text: z
      .string()
      .min(1)
      .meta({ description: '全文须与三级指标逐字相同（空格不计）；模式中 * 代表任意一段文字，其余照字面，须覆盖全文' }),
    mappedBy: z.string().min(1),
  })
  .meta({ title: '指标概念对照 concepts.csv 的一行' });
export type ConceptRow = z.infer<typeof conceptRow>;

export const conceptColumns: readonly CsvColumn<keyof ConceptRow>[] = [
  { field: 'concept', headers: ['概念标识', 'concept'], required: true },
  { field: 'name', headers: ['概念名称', 'name'], required: true },
  { field: 'unit', headers: ['计量单位', 'unit'], required: true },
  { field: 'direction', headers: ['方向', 'direction'], required: true },
  { field: 'match', headers: ['匹配方式', 'match'], required: true },
  { field: 'text', headers: ['三级指标', 'text'], required: true },
  { field: 'mappedBy', headers: ['对照人', 'mapped_by'], required: true },
];
