// Lines, boxes and dots at places a layout has already found.
import { group, type Look, type Picked, type Place, type PlacedMark, pick, placeOf, translation } from './placed.ts';
import { type Attributes, openTag, printNumber } from './svg-text.ts';
import { outlineOf, type Shape } from './symbols.ts';

type Scale = (value: number) => number;

/** One group of shapes that look alike. */
const shapes =
  <D>(data: readonly D[], look: Look, draw: (datum: D, scale: Scale) => string): PlacedMark =>
  ({ x }) =>
    group(look, data.map((datum) => draw(datum, x)).join(''));

const shape = (name: string, attributes: Attributes): string => `${openTag(name, attributes)}</${name}>`;

/** `x` in the units of the scale, `y` in pixels. */
export interface Ends<D> extends Look {
  readonly x1: Place<D>;
  readonly x2: Place<D>;
  readonly y1: Place<D>;
  readonly y2: Place<D>;
}

export function placedLines<D>(data: readonly D[], { x1, x2, y1, y2, ...look }: Ends<D>): PlacedMark {
  return shapes(data, look, (datum, scale) => {
    const [from, to] = [scale(placeOf(x1, datum)), scale(placeOf(x2, datum))];
    return shape('line', { x1: from, x2: to, y1: placeOf(y1, datum), y2: placeOf(y2, datum) });
  });
}

/** Lines that may lie at any angle. */
export function placedLinks<D>(data: readonly D[], { x1, x2, y1, y2, ...look }: Ends<D>): PlacedMark {
  // d3-path rounds to thousandths of a pixel, and we to hundredths of that.
  const place = (length: number): string => printNumber(Math.round(length * 1000) / 1000);
  const point = (x: number, y: number): string => `${place(x)},${place(y)}`;
  return shapes(data, { fill: 'none', strokeMiterlimit: 1, ...look }, (datum, scale) => {
    const from = point(scale(placeOf(x1, datum)), placeOf(y1, datum));
    return shape('path', { d: `M${from}L${point(scale(placeOf(x2, datum)), placeOf(y2, datum))}` });
  });
}

export interface Boxes<D> extends Ends<D> {
  /** How dense the filling of each is, 0–1; without it that of all is in `fillOpacity`. */
  readonly density?: Picked<D, number>;
}

export function placedBoxes<D>(data: readonly D[], { x1, x2, y1, y2, density, ...look }: Boxes<D>): PlacedMark {
  return shapes(data, look, (datum, scale) => {
    const [left, right] = [scale(placeOf(x1, datum)), scale(placeOf(x2, datum))];
    const [top, bottom] = [placeOf(y1, datum), placeOf(y2, datum)];
    const [width, height] = [Math.abs(right - left), Math.abs(bottom - top)];
    const box = { x: Math.min(left, right), y: Math.min(top, bottom), width, height };
    return shape('rect', density === undefined ? box : { ...box, 'fill-opacity': pick(density, datum) });
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

export function placedDots<D>(data: readonly D[], dots: Dots<D>): PlacedMark {
  const { x, y, r, symbol = 'circle', ...look } = dots;
  const outline = outlineOf(symbol, r);
  return (frame) => {
    const draw = (datum: D, scale: Scale): string => {
      const at = x === undefined ? frame.marginLeft : scale(placeOf(x, datum));
      if (outline === undefined) return shape('circle', { cx: at, cy: placeOf(y, datum), r });
      return shape('path', { transform: translation(at, placeOf(y, datum)), d: outline });
    };
    return shapes(data, look, draw)(frame);
  };
}
