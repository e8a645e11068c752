import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { placedBoxes, placedDots, placedLines, placedLinks } from '#charts/placed-shapes';
import { drawMark } from './draw-mark.ts';

interface Thing {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

const things: readonly Thing[] = [
  { from: 0, to: 33.3333, top: 10, bottom: 22 },
  { from: 100, to: 40, top: 50, bottom: 30.5 },
  { from: 7, to: 7, top: 64, bottom: 64 },
];

const looks = [
  { stroke: 'var(--rule)', strokeWidth: 1 },
  { stroke: 'var(--ink)', strokeWidth: 3, strokeOpacity: 0.55 },
] as const;

// Plot's own marks are the measure.
test.each(looks)('placedLines(%j): the bytes Plot.ruleX and Plot.ruleY write', (look) => {
  const upright = { y1: 'top', y2: 'bottom', ...look } as const;
  const own = drawMark(placedLines(things, { x1: 'from', x2: 'from', ...upright }));
  expect(own).toBe(drawMark(Plot.ruleX(things, { x: 'from', ...upright })));
  expect(own).toContain('<line');
  const level = { x1: 0, x2: 'to', ...look } as const;
  const lying = drawMark(placedLines(things, { ...level, y1: 'top', y2: 'top' }));
  expect(lying).toBe(drawMark(Plot.ruleY(things, { ...level, y: 'top' })));
});

test('placedLinks: the bytes Plot.link writes', () => {
  const link = { x1: 'from', x2: 'to', y1: 'top', y2: 'bottom', stroke: 'var(--rule)', strokeWidth: 1 } as const;
  const own = drawMark(placedLinks(things, link));
  expect(own).toBe(drawMark(Plot.link(things, link)));
  expect(own).toContain('<path');
});

test.each([
  { fill: 'var(--data-1)' },
  { fill: 'var(--rule)', fillOpacity: 0.25 },
  { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5 },
  { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1, strokeDasharray: '3,3' },
] as const)('placedBoxes(%j): the bytes Plot.rect writes, whichever end comes first', (look) => {
  const box = { x1: 'from', x2: 'to', y1: ({ top }: Thing) => top, y2: 'bottom', ...look } as const;
  const own = drawMark(placedBoxes(things, box));
  expect(own).toBe(drawMark(Plot.rect(things, box)));
  expect(own).toContain('<rect');
});

test('placedBoxes, each filled as densely as it says: the bytes Plot.rect writes', () => {
  const box = { x1: 'from', x2: 'to', y1: 'top', y2: 'bottom', fill: 'var(--data-1)' } as const;
  const shades = things.map((thing, at) => ({ ...thing, shade: 0.1 + at * 0.25 }));
  const own = drawMark(placedBoxes(shades, { ...box, density: 'shade' }));
  expect(own).toBe(drawMark(Plot.rect(shades, { ...box, fillOpacity: 'shade' })));
  expect(own).toContain('fill-opacity');
});

test.each(['circle', 'diamond'] as const)('placedDots(%s): the bytes Plot.dot writes', (symbol) => {
  const look = { r: 4.5, symbol, fill: 'var(--paper)', stroke: 'var(--data-2)', strokeWidth: 2 } as const;
  const own = drawMark(placedDots(things, { x: 'from', y: 'top', ...look }));
  expect(own).toBe(drawMark(Plot.dot(things, { x: 'from', y: 'top', ...look })));
  const aside = { ...look, dx: -6 } as const;
  const one = drawMark(placedDots([things[0]], { y: 20, ...aside }));
  expect(one).toBe(drawMark(Plot.dot([0], { frameAnchor: 'left', y: [20], ...aside })));
});

test('placedLines, placedBoxes, placedDots of nothing: no group', () => {
  const place = { x1: 'from', x2: 'to', y1: 'top', y2: 'bottom' } as const;
  for (const mark of [placedLines([], place), placedBoxes([], place), placedDots([], { y: 0, r: 3 })])
    expect(drawMark(mark)).not.toContain('<g');
});

test('a place that is none stops the drawing', () => {
  const none = [{ from: Number.NaN, top: 1 }];
  expect(() => drawMark(placedDots(none, { x: 'from', y: 'top', r: 3 }))).toThrow('chart: circle cx');
});
