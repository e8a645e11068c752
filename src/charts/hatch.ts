// A box with diagonal lines and a dashed edge: something stated is not there. No pattern, so no id.
import { colours } from './chart.ts';
import type { PlacedMark } from './placed.ts';
import { openTag, printNumber } from './svg-text.ts';

export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly height: number;
}

const step = 6;

/** Diagonals of the box, each cut to it. */
function diagonals(left: number, right: number, top: number, bottom: number): string {
  const height = bottom - top;
  let path = '';
  for (let foot = left - height + step; foot < right; foot += step) {
    const x1 = Math.max(left, foot);
    const x2 = Math.min(right, foot + height);
    path += `M${x1.toFixed(2)},${(bottom - (x1 - foot)).toFixed(2)}L${x2.toFixed(2)},${(bottom - (x2 - foot)).toFixed(2)}`;
  }
  return path;
}

/** x in the units of the scale, y in pixels. */
export function hatch(boxes: readonly Box[]): PlacedMark {
  return ({ x }) => {
    const paths = boxes.map((box) => {
      const [left, right] = [Math.min(x(box.x1), x(box.x2)), Math.max(x(box.x1), x(box.x2))];
      const [top, bottom] = [box.y - box.height / 2, box.y + box.height / 2];
      const [l, r, a, z] = [left, right, top, bottom].map(printNumber);
      return `${openTag('path', { d: `${diagonals(left, right, top, bottom)}M${l},${a}H${r}V${z}H${l}Z` })}</path>`;
    });
    return `${openTag('g', { fill: 'none', stroke: colours.short, 'stroke-width': 1.5 })}${paths.join('')}</g>`;
  };
}
