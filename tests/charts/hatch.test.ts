import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { hatch } from '../../src/charts/hatch.ts';
import { render } from '../../src/charts/render.ts';
import { drawings } from './drawing.ts';

test.each([
  ['left to right', 1, 2],
  ['right to left', 2, 1],
])('hatch draws every line inside its box, %s', (_case, x1, x2) => {
  const svg = render('图', () => ({
    height: 40,
    marginLeft: 0,
    marginRight: 0,
    domain: [0, 4],
    marks: [Plot.ruleX([0, 4], { x: (at: number) => at }), hatch([{ x1, x2, y: 20, height: 12 }])],
  }));
  const path = drawings(svg)[0].element.querySelector('[stroke="var(--data-2)"] path')?.getAttribute('d') ?? '';
  const points = [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(points.length).toBeGreaterThan(20);
  for (const [x = NaN, y = NaN] of points) {
    expect(x).toBeGreaterThanOrEqual(200);
    expect(x).toBeLessThanOrEqual(400);
    expect(y).toBeGreaterThanOrEqual(14);
    expect(y).toBeLessThanOrEqual(26);
  }
});
