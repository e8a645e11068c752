// A box with diagonal lines and a dashed edge: something stated is not there. No pattern, so no id.
import type * as Plot from '@observablehq/plot';
import { colours } from './chart.ts';

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

/** A mark for Plot; x in the units of the scale, y in pixels. */
export function hatch(boxes: readonly Box[]): Plot.RenderFunction {
  return (_index, scales, _values, _dimensions, context) => {
    const create = (name: string) => context.document.createElementNS('http://www.w3.org/2000/svg', name);
    const group = create('g') as SVGGElement;
    const x = scales.x as (value: number) => number;
    for (const box of boxes) {
      const [left, right] = [Math.min(x(box.x1), x(box.x2)), Math.max(x(box.x1), x(box.x2))];
      const [top, bottom] = [box.y - box.height / 2, box.y + box.height / 2];
      const path = create('path');
      const edge = `M${left},${top}H${right}V${bottom}H${left}Z`;
      path.setAttribute('d', diagonals(left, right, top, bottom) + edge);
      group.appendChild(path);
    }
    group.setAttribute('fill', 'none');
    group.setAttribute('stroke', colours.short);
    group.setAttribute('stroke-width', '1.5');
    return group;
  };
}
