// projects/<slug>/indicators.csv: one row per indicator, in the columns of the official form.
import { z } from 'zod';
import type { CsvColumn } from './csv-column.ts';
import type { Exact } from './exact.ts';
import type { Measure } from './measure.ts';
import type { Printed } from './printed.ts';

const cell = z.string();
const decimal = z.string().regex(/^(-|—|\/|-?\d{1,9}(\.\d{1,6})?)?$/, 'schema/number number-or-dash');

export const indicatorRow = z
  .strictObject({
    level1: cell,
    level2: cell,
    level3: z.string().min(1),
    target: cell,
    actual: cell,
    weight: decimal.optional(),
    score: decimal.optional(),
    reason: cell.optional(),
    operator: z.enum(['', '≥', '≤', '=', '>', '<', '区间', '定性']).optional(),
    targetValue: z
      .string()
      .regex(/^(-?\d{1,15}(\.\d{1,6})?)?$/, 'schema/number number')
      .optional(),
    unit: cell.optional(),
    actualValue: z
      .string()
      .regex(/^(-?\d{1,15}(\.\d{1,6})?)?$/, 'schema/number number')
      .optional(),
    note: cell.optional(),
    sourceLine: z
      .string()
      .regex(/^(\d{1,6}([-、]\d{1,6})*)?$/, 'schema/value line-numbers')
      .optional(),
  })
  .meta({ title: '绩效指标 indicators.csv 的一行' });
export type IndicatorRow = z.infer<typeof indicatorRow>;

export const indicatorColumns: readonly CsvColumn<keyof IndicatorRow>[] = [
  { field: 'level1', headers: ['一级指标', 'level1'], required: true },
  { field: 'level2', headers: ['二级指标', 'level2'], required: true },
  { field: 'level3', headers: ['三级指标', 'level3', 'indicator'], required: true },
  { field: 'weight', headers: ['分值', '权重', 'weight'], required: false },
  { field: 'target', headers: ['预期指标值', '年度指标值', '指标值', 'target'], required: true },
  { field: 'actual', headers: ['实际完成值', '实际完成指标值', '全年实际完成值', 'actual'], required: true },
  { field: 'score', headers: ['得分', 'score'], required: false },
  {
    field: 'reason',
    headers: [
      '偏差原因及改进措施',
      '偏差原因分析及改进措施',
      '未完成原因及拟采取的改进措施',
      '未完成原因和改进措施',
      '未完成原因分析',
      'reason',
    ],
    required: false,
  },
  { field: 'operator', headers: ['运算符', '指标性质', 'operator'], required: false },
  { field: 'targetValue', headers: ['目标数值', 'target_value'], required: false },
  { field: 'unit', headers: ['计量单位', '度量单位', 'unit'], required: false },
  { field: 'actualValue', headers: ['实际数值', 'actual_value'], required: false },
  { field: 'note', headers: ['编者注', 'note'], required: false },
  { field: 'sourceLine', headers: ['原文行', 'source_line'], required: false },
];

export interface Indicator {
  /** 1-based place in the form. */
  readonly order: number;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: Printed;
  readonly actual: Printed;
  readonly weight: Measure<Exact>;
  readonly score: Measure<Exact>;
  readonly reason: Printed;
  /** Typed by hand; wins over what is read and is marked 人工判读. */
  readonly override?: {
    readonly operator?: string;
    readonly targetValue?: string;
    readonly unit?: string;
    readonly actualValue?: string;
  };
  readonly note?: string;
  /** 1-based lines of the source text that hold the row. */
  readonly sourceLines: readonly number[];
}
