import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { hatch } from '../../src/charts/hatch.ts';
import { placedBoxes } from '../../src/charts/placed-shapes.ts';
import { type Mark, render } from '../../src/charts/render.ts';
import { drawings, faults } from './drawing.ts';

const drawing = (marks: Mark[]) => ({
  height: 40,
  marginLeft: 0,
  marginRight: 0,
  domain: [0, 3] as const,
  marks,
});
const bar = Plot.rect([0], { x1: 0, x2: 1, y1: [1], y2: [9] });

test('render(alt, draw) gives a wide and a narrow drawing, each an image with its name', () => {
  const svg = render('图：<甲>&"乙"', () => drawing([bar]));
  expect(
    drawings(svg).map(({ element }) => [
      element.getAttribute('class'),
      element.getAttribute('role'),
      element.getAttribute('aria-label'),
    ]),
  ).toEqual([
    ['chart chart-wide', 'img', '图：<甲>&"乙"'],
    ['chart chart-narrow', 'img', '图：<甲>&"乙"'],
  ]);
  expect(faults(svg)).toEqual([]);
});

test('render leaves nothing that the CSP or axe refuses and rounds numbers to two decimals', () => {
  const svg = render('图', () =>
    drawing([bar, Plot.text(['1.23456'], { x: [1], y: [10], text: (text: string) => text })]),
  );
  expect(svg).not.toMatch(/<style|style=|font-family|aria-description/);
  expect(svg).toContain('width="266.67"');
  expect(drawings(svg)[0].texts).toEqual(['1.23456']);
});

test('render draws placed marks by themselves as it draws them among marks of Plot', () => {
  const box = placedBoxes([{ at: 2 }], { x1: 0, x2: 'at', y1: 1, y2: 9, fill: 'red' });
  const alone = render('图', () => drawing([box, box]));
  const among = render('图', () => drawing([box, Plot.rect([], {}), box]));
  expect(alone).toContain('<rect x="0" y="1" width="533.33" height="8"></rect>');
  expect(among).toBe(alone);
});

test('render gives the same bytes twice', () => {
  const draw = () => drawing([bar]);
  expect(render('图', draw)).toBe(render('图', draw));
});

test.each([
  ['a number that is none', hatch([{ x1: NaN, x2: 1, y: 5, height: 4 }]), 'chart: path d="MNaN'],
  ['a link', Plot.text(['甲'], { x: [1], y: [1], text: ['甲'], href: ['javascript:0'] }), 'href is not allowed'],
])('render refuses %s', (_case, mark, message) => {
  expect(() => render('图', () => drawing([bar, mark]))).toThrow(message);
});
