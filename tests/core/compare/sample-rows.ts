// 虚构示例: unit-years with only what comparing reads.
import Fraction from 'fraction.js';
import type { Figures, Level, Scope, UnitYear } from '../../../src/core/model/comparison.ts';
import { measureNames } from '../../../src/core/model/comparison.ts';
import { known, missing } from '../../../src/core/model/measure.ts';

export interface SampleRow {
  readonly id: string;
  readonly province?: string;
  readonly level?: Level;
  readonly year?: number;
  readonly scope?: Scope;
  readonly standards?: readonly string[];
  /** Measures stated; the others are missing. */
  readonly figures?: Partial<Record<keyof Figures, number>>;
}

export function rowOf(sample: SampleRow): UnitYear {
  const { id, province = '990000', level = 'county', year = 2020, scope = 'projects', standards = [] } = sample;
  const figures = measureNames.map((name) => {
    const value = sample.figures?.[name];
    return [name, { value: value === undefined ? missing('not-stated') : known(new Fraction(value)), n: 1, of: 1 }];
  });
  const part: Partial<UnitYear> = {
    unit: { id, name: `示例单位${id}`, shortName: `示例${id}`, aliases: [], region: province },
    province: { code: province, name: '示例省', level: 'province' },
    level,
    year,
    scope,
    standards,
    figures: Object.fromEntries(figures) as Figures,
  };
  return part as UnitYear;
}
