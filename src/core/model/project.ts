// projects/<slug>/project.json: one 自评表 without its indicator rows.
import { z } from 'zod';
import { missingBecause } from './date.ts';
import type { Exact } from './exact.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import type { Fen, MoneyUnit } from './money.ts';
import type { Printed } from './printed.ts';

const printed = z.string().meta({ description: '按原文照录；空单元格写 ""，表中没有此栏则不写' });

/** A text of the document with the words that prove it, or why it is missing. */
const stated = z.union([z.string().min(1), missingBecause]);

export const fundingRow = z.strictObject({
  label: z.string().min(1).meta({ description: '按原文照录，如 年度资金总额：' }),
  kind: z.enum(['total', 'part']).meta({ description: 'total 为合计行，part 为其中的一项' }),
  initial: printed.optional().meta({ description: '年初预算数' }),
  budget: printed.optional().meta({ description: '全年预算数' }),
  executed: printed.optional().meta({ description: '全年执行数' }),
  weight: printed.optional(),
  rate: printed.optional().meta({ description: '执行率，按原文照录' }),
  score: printed.optional(),
});

export const project = z
  .strictObject({
    $schema: z.string().optional(),
    name: stated,
    department: stated,
    implementer: stated,
    personInCharge: stated.optional(),
    attachment: z.string().optional().meta({ description: '在报告中的位置，如 附件 1' }),
    funding: z
      .strictObject({
        unit: z.enum(['元', '万元', '亿元']),
        columns: z.array(z.string().min(1)).min(1).meta({ description: '原表的列名' }),
        rows: z.array(fundingRow).min(1),
        sourceLine: z.int().positive().optional(),
      })
      .optional()
      .meta({ description: '没有资金表则不写' }),
    stated: z
      .strictObject({ budget: z.string().optional(), executed: z.string().optional() })
      .optional()
      .meta({ description: '没有资金表时，正文所述预算数、执行数在 amounts.csv 中的编号' }),
    goal: z
      .strictObject({ promised: stated, reached: stated })
      .meta({ description: '年度总体目标：预期目标与实际完成情况' }),
    declaredTotal: z
      .strictObject({ weight: printed, score: printed, sourceLine: z.int().positive().optional() })
      .optional()
      .meta({ description: '原表“总分”一行' }),
    emptyLevels: z
      .array(z.strictObject({ level1: z.string(), level2: z.string(), text: z.string() }))
      .default([])
      .meta({ description: '原表写“无”或“……”、没有指标的类别' }),
    remarks: printed.optional().meta({ description: '原表“说明”一行' }),
    note: z.string().min(1).optional().meta({ description: '编者注' }),
  })
  .meta({ title: '项目 project.json' });
export type ProjectFile = z.infer<typeof project>;

export interface FundingRow {
  readonly label: string;
  readonly kind: 'total' | 'part';
  readonly initial: Printed;
  readonly budget: Printed;
  readonly executed: Printed;
  readonly weight: Printed;
  readonly rate: Printed;
  readonly score: Printed;
  /** The same amounts in 分. */
  readonly fen: { readonly initial: Measure<Fen>; readonly budget: Measure<Fen>; readonly executed: Measure<Fen> };
}

export interface Project {
  readonly slug: string;
  readonly file: string;
  readonly name: Measure<string>;
  readonly department: Measure<string>;
  readonly implementer: Measure<string>;
  readonly attachment?: string;
  readonly funding?: {
    readonly unit: MoneyUnit;
    readonly columns: readonly string[];
    readonly rows: readonly FundingRow[];
    readonly sourceLine?: number;
  };
  readonly stated?: { readonly budget?: string; readonly executed?: string };
  readonly goal: { readonly promised: Measure<string>; readonly reached: Measure<string> };
  readonly declaredTotal?: {
    readonly weight: Measure<Exact>;
    readonly score: Measure<Exact>;
    readonly sourceLine?: number;
  };
  readonly emptyLevels: readonly { readonly level1: string; readonly level2: string; readonly text: string }[];
  readonly remarks: Printed;
  readonly note?: string;
  /** Headers of the indicator table as this form prints them; undefined when the report has no table. */
  readonly printedHeaders?: Readonly<Record<string, string>>;
  readonly indicators: readonly Indicator[];
}
