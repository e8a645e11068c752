// Six units told apart by shape, line and colour together, never by colour alone.
import { round, type Shape, shape } from './svg.ts';

const size = 5;

/** Closed paths around 0,0; the class gives colour and dash. */
const outlines: readonly string[] = [
  `M${-size},0A${size},${size},0,1,0,${size},0A${size},${size},0,1,0,${-size},0Z`,
  'M-4.5,-4.5H4.5V4.5H-4.5Z',
  'M0,-6L5.5,4.5H-5.5Z',
  'M0,-6.5L6.5,0L0,6.5L-6.5,0Z',
  'M-6.5,-4.5H6.5L0,6Z',
  'M-2,-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
];

export const seriesClass = (order: number): string => `series s${order % outlines.length}`;

export function mark(order: number, x: number, y: number, title = ''): Shape {
  return shape(
    'path',
    {
      class: `mark ${seriesClass(order)}`,
      transform: `translate(${round(x)},${round(y)})`,
      d: outlines[order % outlines.length] ?? '',
    },
    title === '' ? [] : [shape('title', {}, [title])],
  );
}
