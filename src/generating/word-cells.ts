// Cells of rows that promise a day, an amount not to be passed, a word, or two things at once.
import type { Cells, Row } from './draft.ts';
import type { RowContext } from './measured-cells.ts';
import { wan } from './print-number.ts';
import { missedReasons, partlyReasons } from './words.ts';

/** A missed date has no ratio: the unit gives what it thinks right, with a reason. */
export function deadlineCells({ random, layout, weight, year, quality }: RowContext): Cells {
  const late = random.chance(0.3 * (1 - quality));
  const month = random.between(9, 12);
  const target = random.pick([`${year}年12月31日前`, `${year}年12月底前`, `${year}-12-31`]);
  const day = late ? `${year + 1}年1月${random.between(5, 28)}日` : `${year}年${month}月${random.between(1, 28)}日`;
  const months = !late && random.chance(0.4);
  return {
    target: months ? (layout.split ? '12' : random.pick(['≤ 12 月', '12月底前'])) : target,
    actual: months ? (layout.split ? `${month}` : `${month}月`) : day,
    operator: months && layout.split ? '≤' : '',
    unit: months && layout.split ? '月' : '',
    score: late ? weight * 80 : weight * 100,
    reason: late ? random.pick(missedReasons) : '',
    met: !late,
  };
}

export function costCells(
  { random, layout, weight }: RowContext,
  target: number,
  actual: number,
): Cells & Pick<Row, 'cost'> {
  const amount = wan(target);
  const words: readonly [string, ...string[]] = [
    `≤${amount}万元`,
    `≤ ${amount} 万元`,
    `不超过${amount}万元`,
    `控制在${amount}万元以内`,
    `${amount}万元`,
  ];
  return {
    target: layout.split ? amount : random.pick(words),
    operator: layout.split ? '≤' : '',
    unit: layout.split ? '万元' : '',
    actual: `${wan(actual)}万元`,
    score: weight * 100,
    reason: '',
    met: true,
    cost: { target, actual },
  };
}

/** A grade on 优良中低差: the band of the word leaves a choice; less than the full weight has a reason. */
export function gradeCells({ random, layout, weight, quality }: RowContext): Cells {
  const draw = random.next() * 0.7 + quality * 0.5;
  const [actual, share] = draw > 0.6 ? ['优', 100] : draw > 0.3 ? ['良', 90] : draw > 0.08 ? ['中', 70] : ['差', 40];
  return {
    target: random.pick(['优良中低差', '优、良、中、低、差']),
    actual: actual as string,
    operator: layout.split ? '定性' : '',
    unit: '',
    score: weight * (share as number),
    reason: share === 100 ? '' : random.pick(partlyReasons),
    met: undefined,
  };
}

export function statusCells({ random, layout, weight, quality }: RowContext): Cells {
  const partly = random.chance(0.6 * (1 - quality));
  return {
    target: random.pick(['有效提升', '明显改善', '持续提高', '建立并执行相关制度', '健全']),
    actual: partly ? '部分达成预期指标并具有一定效果' : random.pick(['达成预期指标', '已完成', '达成年度指标']),
    operator: layout.split ? '定性' : '',
    unit: '',
    score: partly ? weight * 70 : weight * 100,
    reason: partly ? random.pick(partlyReasons) : '',
    met: undefined,
  };
}

/** Two promises in one cell, both kept. */
export function compoundCells({ random, weight }: RowContext): Cells {
  const [times, people] = [random.between(2, 12), random.between(10, 60) * 10];
  return {
    target: `举办 ${times} 期，参加 ${people} 人次`,
    actual: `举办 ${times + random.between(0, 2)} 期，参加 ${people + random.between(0, 90)} 人次`,
    operator: '',
    unit: '',
    score: weight * 100,
    reason: '',
    met: true,
  };
}
