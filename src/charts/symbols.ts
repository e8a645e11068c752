// The shapes of dots.
import { printNumber } from './svg-text.ts';

export type Shape = 'circle' | 'diamond' | 'triangle-down' | 'arrow-right';

/** Corners, for a circle of the same area with radius 1. */
const slim = Math.sqrt(Math.PI / (2 * Math.sqrt(1 / 3)));
const corners: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly [x: number, y: number])[]>> = {
  // As d3-shape draws it: half as wide as high times the tangent of 30°.
  diamond: [
    [0, -slim],
    [slim * Math.sqrt(1 / 3), 0],
    [0, slim],
    [-slim * Math.sqrt(1 / 3), 0],
  ],
  'triangle-down': [
    [-1.15, -1.15 * 0.75],
    [1.15, -1.15 * 0.75],
    [0, 1.15],
  ],
  'arrow-right': [
    [-1.25 * 0.6, -1.25],
    [1.25, 0],
    [-1.25 * 0.6, 1.25],
  ],
};

/** The outline as the data of a path; undefined for a circle, which is drawn as one. */
export function outlineOf(shape: Shape, r: number): string | undefined {
  if (shape === 'circle') return undefined;
  // d3-shape rounds to thousandths of a pixel, and we to hundredths of that.
  const place = (length: number): string => printNumber(Math.round(length * r * 1000) / 1000);
  return `M${corners[shape].map(([x, y]) => `${place(x)},${place(y)}`).join('L')}Z`;
}
