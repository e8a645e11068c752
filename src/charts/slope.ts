// The same figure in two years, one line for each: up, down or level. Named lines are labelled at both ends.
import type { Exact } from '#core';
import type { T } from '#i18n';
import { type Chart, colours, lineHeight, type Size } from './chart.ts';
import type { ChartWords } from './chart-words.ts';
import { textWidth } from './han-width.ts';
import type { PlacedMark } from './placed.ts';
import { placedDots, placedLines, placedLinks } from './placed-shapes.ts';
import { printed } from './printed.ts';
import { type Drawing, render } from './render.ts';
import { spreadLabels } from './spread-labels.ts';
import { wrapHan } from './wrap-han.ts';

export interface SlopeLine {
  readonly label: string;
  readonly from: Exact;
  readonly to: Exact;
  /** Both ends and the change, as printed. */
  readonly words: { readonly from: string; readonly to: string; readonly change: string };
  /** Labelled in the drawing; the others are thin lines whose names are in the table. */
  readonly named: boolean;
}

const top = 34;

interface PlacedLine {
  readonly line: SlopeLine;
  readonly y1: number;
  readonly y2: number;
}

function place(lines: readonly SlopeLine[], height: number): PlacedLine[] {
  const all = lines.flatMap(({ from, to }) => [from.valueOf(), to.valueOf()]);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const y = (value: Exact): number =>
    high === low ? top + height / 2 : top + height - ((value.valueOf() - low) / (high - low)) * height;
  return lines.map((line) => ({ line, y1: y(line.from), y2: y(line.to) }));
}

function labels(placed: readonly PlacedLine[], side: 'y1' | 'y2', bottom: number) {
  const named = placed.filter(({ line }) => line.named);
  const heights = spreadLabels(
    named.map((one) => one[side]),
    lineHeight,
    top,
    bottom,
  );
  return named.map((one, at) => ({ line: one.line, at: one[side], y: heights[at] ?? one[side] }));
}

function lineMarks(placed: readonly PlacedLine[], x1: number, x2: number): PlacedMark[] {
  const groups = [
    { some: placed.filter(({ line }) => !line.named), stroke: colours.muted, strokeWidth: 1, r: 2 },
    { some: placed.filter(({ line }) => line.named), stroke: colours.reached, strokeWidth: 2, r: 3.5 },
  ];
  return groups.flatMap(({ some, stroke, strokeWidth, r }) => [
    placedLinks(some, { x1: () => x1, x2: () => x2, y1: 'y1', y2: 'y2', stroke, strokeWidth }),
    placedDots(some, { x: () => x1, y: 'y1', r, fill: stroke }),
    placedDots(some, { x: () => x2, y: 'y2', r, fill: stroke }),
  ]);
}

function draw(lines: readonly SlopeLine[], years: readonly [string, string], size: Size): Drawing {
  const named = lines.filter((line) => line.named);
  const height = Math.max(140, Math.min(420, lines.length * 14), named.length * (lineHeight + 2));
  const wide = size.name === 'wide';
  const short = (line: SlopeLine): string => (wide ? line.label : (wrapHan(line.label, 7)[0] ?? ''));
  const ends = {
    left: (line: SlopeLine) => (wide ? `${line.label} ${line.words.from}` : line.words.from),
    right: (line: SlopeLine) => `${line.words.to} ${short(line)}`,
  };
  const room = (text: (line: SlopeLine) => string): number =>
    Math.max(textWidth(years[0]), ...named.map((line) => textWidth(text(line)))) + 26;
  const [x1, x2] = [room(ends.left), size.width - room(ends.right)];
  const placed = place(lines, height);
  const bottom = top + height;
  const left = labels(placed, 'y1', bottom);
  const right = labels(placed, 'y2', bottom);
  const leader = { stroke: colours.rule, strokeWidth: 1 } as const;
  const word = { y: 'y', fill: colours.ink, fontVariant: 'tabular-nums' } as const;
  return {
    height: bottom + 14,
    marginLeft: 0,
    marginRight: 0,
    marks: [
      placedLines([x1, x2], { x1: Number, x2: Number, y1: top - 6, y2: bottom + 6, stroke: colours.rule }),
      printed(
        [
          { x: x1, year: years[0] },
          { x: x2, year: years[1] },
        ],
        { x: 'x', y: () => 12, text: 'year', fill: colours.ink, fontWeight: 600 },
      ),
      placedLinks(left, { x1: () => x1 - 20, x2: () => x1 - 4, y1: 'y', y2: 'at', ...leader }),
      placedLinks(right, { x1: () => x2 + 20, x2: () => x2 + 4, y1: 'y', y2: 'at', ...leader }),
      ...lineMarks(placed, x1, x2),
      printed(left, { ...word, x: () => x1 - 24, text: ({ line }) => ends.left(line), textAnchor: 'end' }),
      printed(right, { ...word, x: () => x2 + 24, text: ({ line }) => ends.right(line), textAnchor: 'start' }),
    ],
  };
}

/** Undefined when nothing has the figure in both years. */
export function slope(
  lines: readonly SlopeLine[],
  years: readonly [number, number],
  head: string,
  words: ChartWords,
  t: T,
): Chart | undefined {
  if (lines.length === 0) return undefined;
  const alt = t('chart.alt', { title: words.title });
  const [from, to] = [String(years[0]), String(years[1])] as const;
  const thin = lines.some(({ named }) => !named) ? t('chart.slope.note') : undefined;
  const note = [thin, words.note].filter((part) => part !== undefined).join(t('chart.space'));
  return {
    name: 'slope',
    ...words,
    note: note === '' ? undefined : note,
    alt,
    svg: render(alt, (size) => draw(lines, [from, to], size)),
    table: {
      columns: [
        { label: head, align: 'start' },
        ...[from, to, t('chart.slope.change')].map((label) => ({ label, align: 'end' as const })),
      ],
      rows: lines.map(({ label, words: each }) => [label, each.from, each.to, each.change]),
    },
  };
}
