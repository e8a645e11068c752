// One quantity in the many ways forms write it.
import type { Cells } from './draft.ts';
import { decimal, fullWidth, thousands } from './print-number.ts';
import type { Random } from './random.ts';

type Notation = (n: number, unit: string) => string;

const tenThousands = (n: number): string => (n >= 10_000 && n % 100 === 0 ? `${decimal(n, 4)}万` : String(n));

const atLeast: readonly [Notation, ...Notation[]] = [
  (n, unit) => `≥${n}${unit}`,
  (n, unit) => `≥  ${n}  ${unit}`,
  (n, unit) => `>=${n}${unit}`,
  (n, unit) => `不少于 ${n} ${unit}`,
  (n, unit) => `不低于${n}${unit}`,
  (n, unit) => `${n}${unit}以上`,
  (n, unit) => `${n}${unit}`,
  (n, unit) => `》${n}${unit}`,
  (n, unit) => `≥${fullWidth(String(n))}${unit}`,
  (n, unit) => `≥${thousands(n)}${unit}`,
  (n, unit) => `≥${tenThousands(n)}${unit}`,
];

const atMost: readonly [Notation, ...Notation[]] = [
  (n, unit) => `≤${n}${unit}`,
  (n, unit) => `≤  ${n}  ${unit}`,
  (n, unit) => `不超过${n}${unit}`,
  (n, unit) => `控制在${n}${unit}以内`,
];

const reached: readonly [Notation, ...Notation[]] = [
  (n, unit) => `${n}${unit}`,
  (n, unit) => `${n} ${unit}`,
  (n, unit) => `${fullWidth(String(n))}${unit}`,
  (n, unit) => `${thousands(n)}${unit}`,
  (n, unit) => `${tenThousands(n)}${unit}`,
];

type Printed = Pick<Cells, 'target' | 'operator' | 'unit'>;

/** A target in one cell, or cut into the three columns of a form that has them. */
function target(list: readonly [Notation, ...Notation[]], sign: string): typeof printAtLeast {
  return (random, split, n, unit) =>
    split
      ? { target: String(n), operator: sign, unit }
      : { target: random.pick(list)(n, unit), operator: '', unit: '' };
}

export const printAtLeast: (random: Random, split: boolean, n: number, unit: string) => Printed = target(atLeast, '≥');
export const printAtMost: typeof printAtLeast = target(atMost, '≤');

/** Without its unit only beside a small target: 9100 beside 1.3万人次 could be 9100 万. */
export const printReached = (random: Random, n: number, unit: string, goal: number): string =>
  goal < 10_000 && random.chance(0.15) ? String(n) : random.pick(reached)(n, unit);

/** A share in tenths of a percent: 975 → ≥97.5%. */
export function printShare(random: Random, split: boolean, tenths: number): Printed {
  const n = decimal(tenths, 1);
  if (split) return { target: n, operator: '≥', unit: '%' };
  const words: readonly [string, ...string[]] = [
    `≥${n}%`,
    `≥  ${n}  %`,
    `${n}%以上`,
    `不低于${n}%`,
    `${n}%`,
    `≥${fullWidth(`${n}%`)}`,
  ];
  return { target: random.pick(words), operator: '', unit: '' };
}

export function printShareReached(random: Random, tenths: number): string {
  const n = decimal(tenths, 1);
  return random.pick([`${n}%`, `${(tenths / 10).toFixed(2)}%`, n, fullWidth(`${n}%`), `${n} %`]);
}
