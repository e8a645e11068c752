// What the marks of this folder share that stand where a layout has put them: how a datum says its place, and the group they are
// in. They are written as text at once. Through Plot they would cost ten times as much, which asks of every mark how it is scaled,
// sorted and filtered, and builds a document first; a page has dozens. What is written is the same to the byte
// (tests/charts/placed-shapes.test.ts, printed.test.ts).
import { attribute, moved } from './svg-text.ts';

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

/** The attributes Plot writes, in Plot's order; what a browser takes for granted is not written. */
export function group(look: Look, inner: string): string {
  if (inner === '') return '';
  const { textAnchor, strokeWidth, halo, dx = 0, dy = 0 } = look;
  const paint = [
    attribute('g', 'fill', look.fill),
    attribute('g', 'fill-opacity', look.fillOpacity),
    attribute('g', 'stroke', look.stroke),
    attribute('g', 'stroke-width', strokeWidth === 1 ? undefined : strokeWidth),
    attribute('g', 'stroke-opacity', look.strokeOpacity),
    attribute('g', 'stroke-dasharray', look.strokeDasharray),
    attribute('g', 'stroke-miterlimit', look.strokeMiterlimit),
    halo ? ' stroke-linejoin="round" paint-order="stroke"' : '',
    attribute('g', 'text-anchor', textAnchor === 'middle' ? undefined : textAnchor),
    attribute('g', 'font-variant', look.fontVariant),
    attribute('g', 'font-weight', look.fontWeight),
  ].join('');
  return `<g${paint}${dx === 0 && dy === 0 ? '' : moved('g', dx, dy)}>${inner}</g>`;
}
