// content/wordings.csv: words that usually belong to another kind of unit, and passages of rules everybody may quote.
import { z } from 'zod';
import type { CsvColumn } from './csv-column.ts';

/** In the column 单位类别: the words are a passage of a rule, honestly the same in many reports. */
export const rulePassage = '通用条文';

export const wordingRow = z
  .strictObject({
    unitKind: z
      .string()
      .min(1)
      .meta({ description: `units.csv 的单位类别；“${rulePassage}”表示办法条文，不作为雷同` }),
    words: z.string().min(2),
    belongsTo: z.string().min(1).meta({ description: '这个词语通常属于哪一类单位或哪一份文件' }),
    note: z.string().min(1).optional(),
  })
  .meta({ title: '词语 wordings.csv 的一行' });
export type WordingRow = z.infer<typeof wordingRow>;

export const wordingColumns: readonly CsvColumn<keyof WordingRow>[] = [
  { field: 'unitKind', headers: ['单位类别', 'unit_kind'], required: true },
  { field: 'words', headers: ['词语', 'words'], required: true },
  { field: 'belongsTo', headers: ['通常属于', 'belongs_to'], required: true },
  { field: 'note', headers: ['说明', 'note'], required: false },
];
