// The whole scale as one strip: grade bands with the number each begins at, and where the magnified stretch lies.
import { colours } from './chart.ts';
import type { PlacedMark } from './placed.ts';
import { placedBoxes, placedLinks } from './placed-shapes.ts';
import { printed } from './printed.ts';
import type { Band, Stretch } from './score-points.ts';

/** Where the strip lies, and where the rows under it begin. */
export const strip = { words: 8, numbers: 25, top: 36, bottom: 48 } as const;

type Scale = (points: number) => number;

/** Words over the middle of their band, numbers at its beginning. */
function labels(bands: readonly Band[], end: number, x: Scale): PlacedMark[] {
  const numbers = [...new Set([0, ...bands.map(({ from }) => from), end])];
  return [
    printed(bands, {
      x: ({ from, to }: Band) => (x(from) + x(to)) / 2,
      y: () => strip.words,
      text: 'grade',
      fill: colours.ink,
    }),
    printed(numbers, { x, y: () => strip.numbers, text: String, fill: colours.quiet, fontVariant: 'tabular-nums' }),
  ];
}

function boxes(bands: readonly Band[], end: number, x: Scale): PlacedMark[] {
  const at = {
    x1: ({ from }: Band) => x(from),
    x2: ({ to }: Band) => x(to),
    y1: () => strip.top,
    y2: () => strip.bottom,
  };
  const shaded = bands.filter((_, index) => index % 2 === 1);
  const whole = [{ grade: '', from: 0, to: end }];
  return [
    placedBoxes(shaded, { ...at, fill: colours.rule }),
    placedBoxes(bands.length === 0 ? whole : bands, { ...at, fill: 'none', stroke: colours.muted, strokeWidth: 1 }),
  ];
}

/** Two lines from the ends of the stretch on the strip to the ends of the scale below. */
function opening(stretch: Stretch, below: number, x: Scale, bottom: number): PlacedMark[] {
  const [from, to] = stretch;
  const lines = [
    { x1: x(from), x2: 0 },
    { x1: x(to), x2: below },
  ];
  const box = [{ x1: x(from), x2: x(to) }];
  return [
    placedLinks(lines, {
      x1: 'x1',
      x2: 'x2',
      y1: () => strip.bottom + 2,
      y2: () => bottom,
      stroke: colours.muted,
      strokeWidth: 1,
    }),
    placedBoxes(box, {
      x1: 'x1',
      x2: 'x2',
      y1: () => strip.top - 2,
      y2: () => strip.bottom + 2,
      fill: 'none',
      stroke: colours.ink,
      strokeWidth: 1.5,
    }),
  ];
}

/** Widths in pixels: of the strip, and of the scale below it, which begins at `bottom`. */
export interface StripPlace {
  readonly stretch?: Stretch;
  readonly width: number;
  readonly below: number;
  readonly bottom: number;
}

export function stripMarks(bands: readonly Band[], end: number, place: StripPlace): PlacedMark[] {
  const { stretch, width, below, bottom } = place;
  const x: Scale = (points) => (points / end) * width;
  return [
    ...boxes(bands, end, x),
    ...labels(bands, end, x),
    ...(stretch === undefined ? [] : opening(stretch, below, x, bottom)),
  ];
}
