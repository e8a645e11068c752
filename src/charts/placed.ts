// What the marks of this folder share that stand where a layout has put them: how a datum says its place, and the group they are
// in. They are written as text at once. Through Plot they would cost ten times as much, which asks of every mark how it is scaled,
// sorted and filtered, and builds a document first; a page has dozens. What is written is the same to the byte
// (tests/charts/placed-shapes.test.ts, printed.test.ts).
import { openTag, printNumber } from './svg-text.ts';

/** The drawing a mark is in, in pixels. */
export interface Frame {
  /** From the units of the scale to pixels. */
  readonly x: (value: number) => number;
  readonly width: number;
  readonly marginLeft: number;
  readonly marginRight: number;
}

/** One group of SVG; '' when there is nothing in it. */
export type PlacedMark = (frame: Frame) => string;

/** A property of the datum, or what is made of it. */
export type Picked<D, Value> = Extract<keyof D, string> | ((datum: D) => Value | undefined);

export const pick = <D, Value>(picked: Picked<D, Value>, datum: D): Value | undefined =>
  typeof picked === 'function' ? picked(datum) : (datum[picked] as Value | undefined);

/** A number of the datum, or the same number for all. */
export type Place<D> = Picked<D, number> | number;

export const placeOf = <D>(place: Place<D>, datum: D): number =>
  typeof place === 'number' ? place : (pick(place, datum) ?? Number.NaN);

export interface Look {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly textAnchor?: 'start' | 'middle' | 'end';
  readonly fontWeight?: number;
  readonly fontVariant?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly strokeDasharray?: string;
  readonly strokeMiterlimit?: number;
  /** Letters keep their shape above their own outline, which parts them from what lies below. */
  readonly halo?: boolean;
  readonly dx?: number;
  readonly dy?: number;
}

export const translation = (x: number, y: number): string => `translate(${printNumber(x)},${printNumber(y)})`;

/** The attributes Plot writes, in Plot's order; what a browser takes for granted is not written. */
export function group(look: Look, inner: string): string {
  if (inner === '') return '';
  const { textAnchor, strokeWidth, dx = 0, dy = 0 } = look;
  const open = openTag('g', {
    fill: look.fill,
    'fill-opacity': look.fillOpacity,
    stroke: look.stroke,
    'stroke-width': strokeWidth === 1 ? undefined : strokeWidth,
    'stroke-opacity': look.strokeOpacity,
    'stroke-dasharray': look.strokeDasharray,
    'stroke-miterlimit': look.strokeMiterlimit,
    'stroke-linejoin': look.halo ? 'round' : undefined,
    'paint-order': look.halo ? 'stroke' : undefined,
    'text-anchor': textAnchor === 'middle' ? undefined : textAnchor,
    'font-variant': look.fontVariant,
    'font-weight': look.fontWeight,
    transform: dx === 0 && dy === 0 ? undefined : translation(dx, dy),
  });
  return `${open}${inner}</g>`;
}
