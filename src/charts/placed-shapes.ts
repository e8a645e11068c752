// Lines, boxes and dots at places a layout has already found.
import { group, type Look, type Picked, type Place, type PlacedMark, pick, placeOf } from './placed.ts';
import { attribute, moved, openTag, printNumber } from './svg-text.ts';
import { outlineOf, type Shape } from './symbols.ts';

type Scale = (value: number) => number;

/** One group of shapes that look alike. */
const shapes =
  <D>(data: readonly D[], look: Look, draw: (datum: D, scale: Scale) => string): PlacedMark =>
  ({ x }) =>
    group(look, data.map((datum) => draw(datum, x)).join(''));

/** Names and numbers of one shape, in this order. */
function shape(element: string, numbers: readonly (readonly [name: string, value: number])[]): string {
  let text = `<${element}`;
  for (const [name, value] of numbers) text += attribute(element, name, value);
  return `${text}></${element}>`;
}

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
    const [top, bottom] = [placeOf(y1, datum), placeOf(y2, datum)];
    return shape('line', [
      ['x1', from],
      ['x2', to],
      ['y1', top],
      ['y2', bottom],
    ]);
  });
}

/** Lines that may lie at any angle. */
export function placedLinks<D>(data: readonly D[], { x1, x2, y1, y2, ...look }: Ends<D>): PlacedMark {
  // d3-path rounds to thousandths of a pixel, and we to hundredths of that.
  const place = (length: number): string => printNumber(Math.round(length * 1000) / 1000);
  const point = (x: number, y: number): string => `${place(x)},${place(y)}`;
  return shapes(data, { fill: 'none', strokeMiterlimit: 1, ...look }, (datum, scale) => {
    const from = point(scale(placeOf(x1, datum)), placeOf(y1, datum));
    const to = point(scale(placeOf(x2, datum)), placeOf(y2, datum));
    return `${openTag('path', { d: `M${from}L${to}` })}</path>`;
  });
}

export interface Boxes<D> extends Ends<D> {
  /** How dense the filling of each is, 0–1; without it that of all is in `fillOpacity`. */
  readonly density?: Picked<D, number>;
}

function densityOf<D>(density: Picked<D, number> | undefined, datum: D): [name: string, value: number][] {
  const value = density === undefined ? undefined : pick(density, datum);
  return value === undefined ? [] : [['fill-opacity', value]];
}

export function placedBoxes<D>(data: readonly D[], { x1, x2, y1, y2, density, ...look }: Boxes<D>): PlacedMark {
  return shapes(data, look, (datum, scale) => {
    const [left, right] = [scale(placeOf(x1, datum)), scale(placeOf(x2, datum))];
    const [top, bottom] = [placeOf(y1, datum), placeOf(y2, datum)];
    const [width, height] = [Math.abs(right - left), Math.abs(bottom - top)];
    return shape('rect', [
      ['x', Math.min(left, right)],
      ['y', Math.min(top, bottom)],
      ['width', width],
      ['height', height],
      ...densityOf(density, datum),
    ]);
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
      if (outline !== undefined)
        return `<path${moved('path', at, placeOf(y, datum))}${attribute('path', 'd', outline)}></path>`;
      return shape('circle', [
        ['cx', at],
        ['cy', placeOf(y, datum)],
        ['r', r],
      ]);
    };
    return shapes(data, look, draw)(frame);
  };
}
