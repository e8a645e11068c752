// Lines, boxes and dots at places a layout has already found: marks for Plot that cost a fourth of its own, which ask of every mark
// how it is scaled, sorted and filtered. What they write is the same to the byte (tests/charts/placed-shapes.test.ts).
import type * as Plot from '@observablehq/plot';
import { element, filled, type Look, openGroup, type Place, placeOf } from './placed.ts';
import { outlineOf, type Shape } from './symbols.ts';

type Scale = (value: number) => number;
type Draw<D> = (datum: D, scale: Scale, document: Document) => Element;

/** One group of shapes that look alike. */
const shapes =
  <D>(data: readonly D[], look: Look, draw: Draw<D>): Plot.RenderFunction =>
  (_index, scales, _values, _dimensions, { document }) => {
    const group = openGroup(document, look);
    for (const datum of data) group.appendChild(draw(datum, scales.x as Scale, document));
    return filled(group);
  };

function shape(document: Document, name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = element(document, name);
  for (const attribute in attributes) made.setAttribute(attribute, String(attributes[attribute]));
  return made;
}

/** `x` in the units of the scale, `y` in pixels. */
export interface Ends<D> extends Look {
  readonly x1: Place<D>;
  readonly x2: Place<D>;
  readonly y1: Place<D>;
  readonly y2: Place<D>;
}

export function placedLines<D>(data: readonly D[], { x1, x2, y1, y2, ...look }: Ends<D>): Plot.RenderFunction {
  return shapes(data, look, (datum, scale, document) => {
    const [from, to] = [scale(placeOf(x1, datum)), scale(placeOf(x2, datum))];
    return shape(document, 'line', { x1: from, x2: to, y1: placeOf(y1, datum), y2: placeOf(y2, datum) });
  });
}

export function placedBoxes<D>(data: readonly D[], { x1, x2, y1, y2, ...look }: Ends<D>): Plot.RenderFunction {
  return shapes(data, look, (datum, scale, document) => {
    const [left, right] = [scale(placeOf(x1, datum)), scale(placeOf(x2, datum))];
    const [top, bottom] = [placeOf(y1, datum), placeOf(y2, datum)];
    const [width, height] = [Math.abs(right - left), Math.abs(bottom - top)];
    return shape(document, 'rect', { x: Math.min(left, right), y: Math.min(top, bottom), width, height });
  });
}

export interface Dots<D> extends Look {
  /** In the units of the scale; without it the dots stand at the left edge of the frame. */
  readonly x?: Place<D>;
  /** In pixels. */
  readonly y: Place<D>;
  /** Radius of the circle of the same area, in pixels. */
  readonly r: number;
  readonly symbol?: Shape;
}

export function placedDots<D>(data: readonly D[], dots: Dots<D>): Plot.RenderFunction {
  const { x, y, r, symbol = 'circle', ...look } = dots;
  const outline = outlineOf(symbol, r);
  return (index, scales, values, dimensions, context) => {
    const draw: Draw<D> = (datum, scale, document) => {
      const at = x === undefined ? dimensions.marginLeft : scale(placeOf(x, datum));
      if (outline === undefined) return shape(document, 'circle', { cx: at, cy: placeOf(y, datum), r });
      return shape(document, 'path', { transform: `translate(${at},${placeOf(y, datum)})`, d: outline });
    };
    return shapes(data, look, draw)(index, scales, values, dimensions, context);
  };
}
