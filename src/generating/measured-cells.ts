// Cells of rows that promise a number, scored as the standard of 2020 would score them.
import type { Cells, Row } from './draft.ts';
import type { Layout } from './layout.ts';
import { printAtLeast, printAtMost, printReached, printShare, printShareReached } from './notations.ts';
import { percent } from './print-number.ts';
import type { Random } from './random.ts';
import { missedReasons, overshootReasons } from './words.ts';

export interface RowContext {
  readonly random: Random;
  readonly layout: Layout;
  readonly weight: number;
  readonly year: number;
  /** 0 (struggling) … 1 (all goes well): how likely targets are met. */
  readonly quality: number;
}

/** Results from 40 % to 250 % of the target; units that struggle miss more targets, and by more. */
function drawResult({ random, quality }: RowContext, deepest: number): number {
  const draw = random.next();
  const missed = 0.55 - 0.5 * quality;
  if (draw < missed) return 1 - deepest * random.next() * (1 - 0.6 * quality);
  if (draw < missed + 0.15) return 1;
  if (draw < 0.92) return 1 + 0.3 * random.next();
  return 1.3 + 1.2 * random.next() * random.next();
}

/** The result nearest the wished one, from 40 % to below the target, whose points are whole hundredths; undefined when there is none. */
function scorable(weight: number, target: number, wished: number, step: number): number | undefined {
  for (let off = 0; off < target * 0.3; off += step) {
    for (const actual of [wished - off, wished + off]) {
      if (actual >= target * 0.4 && actual < target && (weight * 100 * actual) % target === 0) return actual;
    }
  }
  return undefined;
}

const reasonFor = (random: Random, result: number): string =>
  result >= 1.3 && random.chance(0.6) ? random.pick(overshootReasons) : '';

/** Target, actual and points of a measured row where more is better; both in the same whole steps. */
function measure(
  context: RowContext,
  target: number,
  step: number,
  most = Number.MAX_SAFE_INTEGER,
  deepest = 0.6,
): { actual: number; score: number } {
  const { weight } = context;
  const wished = Math.min(most, Math.round((target * drawResult(context, deepest)) / step) * step);
  if (wished >= target) return { actual: wished, score: weight * 100 };
  const actual = scorable(weight, target, wished, step);
  return actual === undefined
    ? { actual: target, score: weight * 100 }
    : { actual, score: (weight * 100 * actual) / target };
}

export function countCells(context: RowContext, target: number, unit: string): Cells & Pick<Row, 'count'> {
  const { random, layout } = context;
  const step = target >= 10_000 ? 100 : target >= 1000 ? 10 : 1;
  const { actual, score } = measure(context, target, step);
  const met = actual >= target;
  const claims = met && random.chance(0.08);
  return {
    ...printAtLeast(random, layout.split, target, unit),
    actual: claims
      ? `${actual}${unit}，完成指标值的${percent(actual, target, 2)}%`
      : printReached(random, actual, unit, target),
    score,
    reason: met ? reasonFor(random, actual / target) : random.pick(missedReasons),
    met,
    count: { target, actual, unit },
  };
}

export function shareCells(context: RowContext, target: number): Cells {
  const { random, layout } = context;
  const { actual, score } = measure(context, target, 5, 1000, 0.3);
  const met = actual >= target;
  return {
    ...printShare(random, layout.split, target),
    actual: printShareReached(random, actual),
    score,
    reason: met ? '' : random.pick(missedReasons),
    met,
  };
}

/** Accidents and complaints: 0 is the common result. */
export function lessCells({ random, layout, weight, quality }: RowContext): Cells {
  const missed = random.chance(0.12 * (1 - quality));
  const target = missed ? 2 : random.between(0, 2);
  const actual = missed ? 4 : random.between(0, target);
  return {
    ...printAtMost(random, layout.split, target, '次'),
    actual: actual === 0 && random.chance(0.3) ? '未发生' : `${actual}次`,
    score: missed ? weight * 50 : weight * 100,
    reason: missed ? '两起为轻微情形，已完成整改' : '',
    met: !missed,
  };
}
