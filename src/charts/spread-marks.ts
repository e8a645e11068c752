// What stands around the marks of the spread: the scale with its lines, and the count above a tall stack.
import * as Plot from '@observablehq/plot';
import type { T } from '#i18n';
import { colours, type Size } from './chart.ts';
import type { Mark } from './render.ts';
import { cap, placeShare } from './spread-stack.ts';

/** The scale above the rows and its lines; the 100 % line is the strong one. */
export function scaleMarks(size: Size, left: number, top: number, bottom: number): Mark[] {
  const line = { y1: () => top - 2, y2: () => bottom } as const;
  return [0, 0.5, 1, 1.5, cap].flatMap((share) => {
    const x = [placeShare(share, size, left)];
    const strong = share === 1;
    const stroke = strong ? { stroke: colours.ink, strokeWidth: 1.5 } : { stroke: colours.rule };
    const fill = strong ? { fill: colours.ink, fontWeight: 600 } : { fill: colours.quiet };
    const textAnchor = share === 0 ? 'start' : 'middle';
    return [
      Plot.ruleX(x, { ...line, ...stroke }),
      Plot.text([`${share * 100}%`], { x, y: [top - 10], text: (label: string) => label, textAnchor, ...fill }),
    ];
  });
}

/** The count above a tall stack; the 100 % line stays clear of it. */
export function countMarks(
  placed: readonly { readonly count: number | undefined; readonly countAt: number }[],
  size: Size,
  left: number,
  t: T,
): Mark {
  const x = placeShare(1, size, left);
  return Plot.text(
    placed.filter(({ count }) => count !== undefined),
    {
      x: () => x,
      y: 'countAt',
      text: ({ count }) => t('chart.spread.exact-count', { n: count ?? 0 }),
      fill: colours.ink,
      stroke: colours.paper,
      strokeWidth: 6,
    },
  );
}
