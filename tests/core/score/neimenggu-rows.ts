// 内蒙古科协 2020, content/sources/neimenggu-kexie-2020-kepu.txt lines 119–404: what a careful person reads in each row.
// Line of the level-3 text; weight, target, result and declared points stand on the four lines after it.
import { readFileSync } from 'node:fs';
import type { Indicator } from '../../../src/core/model/indicator.ts';
import type { Operator, Reading } from '../../../src/core/model/reading.ts';
import { sampleIndicator } from '../sample-scored.ts';
import { measured, number, worded } from './sample-reading.ts';

type Row = readonly [
  line: number,
  weight: string,
  operator: Operator | '',
  target: string,
  actual: string,
  unit: string,
  result: 'met' | 'unmet' | 'word',
  declared: string,
];

export const neimengguRows: readonly Row[] = [
  [119, '2', '>=', '30', '0', '个', 'unmet', '0'],
  [129, '2', '>=', '110', '110', '小时', 'met', '2'],
  [139, '2', '>=', '10000000', '5000000', '人次', 'unmet', '1'],
  [149, '2', '>=', '30', '39', '个', 'met', '2'],
  [159, '2', '>=', '10', '4', '个', 'unmet', '1'],
  [169, '2', '=', '1', '1', '次', 'met', '2'],
  [179, '2', '>=', '1', '2', '次', 'met', '2'],
  [189, '2', '>=', '90', '90', '小时', 'met', '2'],
  [199, '2', '>=', '85', '85', '%', 'met', '2'],
  [209, '2', '>=', '1', '18', '场', 'met', '2'],
  [219, '2', '>=', '14000000', '15000000', '次', 'met', '2'],
  [229, '2', '>=', '500', '600', '次', 'met', '2'],
  [239, '2', '>=', '200000', '250000', '人次', 'met', '2'],
  [249, '2', '>=', '50', '120', '个', 'met', '2'],
  [259, '2', '>=', '300', '170', '个', 'unmet', '1'],
  [269, '2', '=', '1', '部分完成', '个', 'word', '1.5'],
  [279, '2', '<=', '2', '0', '次', 'met', '2'],
  [289, '2', '<=', '1', '0', '次', 'met', '2'],
  [299, '2', '>=', '1', '1', '次', 'met', '2'],
  [309, '2', '>=', '20', '55', '次', 'met', '2'],
  [319, '2', '>=', '15', '16', '套', 'met', '2'],
  [329, '3', '>=', '10', '13.2', '%', 'met', '2'],
  [339, '3', '>=', '85', '100', '%', 'met', '2'],
  [349, '2', '<=', '12', '12', '月', 'met', '2'],
  [359, '15', '>=', '1500', '1600', '人次', 'met', '15'],
  [369, '15', '', '优良中低差', '优', '', 'word', '15'],
  [379, '3', '>=', '85', '99', '%', 'met', '3'],
  [389, '3', '>=', '80', '99', '%', 'met', '3'],
  [399, '4', '>=', '90', '99', '%', 'met', '4'],
];

const lines = readFileSync(
  new URL('../../../content/sources/neimenggu-kexie-2020-kepu.txt', import.meta.url),
  'utf8',
).split('\n');

/** A line of the source, 1-based, without the tabs of the table. */
export const sourceLine = (at: number): string => (lines[at - 1] ?? '').trim();

export function neimengguReading([line, , operator, target, actual, unit, result]: Row): Reading {
  const [targetText, actualText] = [sourceLine(line + 2), sourceLine(line + 3)];
  if (operator === '') return worded(targetText, 'grade', actualText, 'grade');
  if (result === 'word') return worded(targetText, 'number', actualText, 'status');
  return measured(operator, [targetText, number(target), unit], [actualText, number(actual), unit], result === 'met');
}

export function neimengguIndicator([line, weight, , , , , , declared]: Row, at: number): Indicator {
  const level1 = line < 359 ? '产出指标 (50分)' : line < 379 ? '(30分) 效益指标' : '满意度指标(10分)';
  return sampleIndicator(at + 1, level1, weight, declared);
}
