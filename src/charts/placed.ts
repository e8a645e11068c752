// What the marks of this folder share that stand where a layout has put them: how a datum says its place, and the group they are in.

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
  readonly dx?: number;
  readonly dy?: number;
}

const svg = 'http://www.w3.org/2000/svg';

export const element = (document: Document, name: string): Element => document.createElementNS(svg, name);

/** The attributes Plot writes, in Plot's order; what a browser takes for granted is not written. */
export function openGroup(document: Document, look: Look): Element {
  const { textAnchor, strokeWidth, dx = 0, dy = 0 } = look;
  const group = element(document, 'g');
  const set = (name: string, value: string | number | undefined): void => {
    if (value !== undefined) group.setAttribute(name, String(value));
  };
  set('fill', look.fill);
  set('fill-opacity', look.fillOpacity);
  set('text-anchor', textAnchor === 'middle' ? undefined : textAnchor);
  set('font-variant', look.fontVariant);
  set('font-weight', look.fontWeight);
  set('stroke', look.stroke);
  set('stroke-width', strokeWidth === 1 ? undefined : strokeWidth);
  set('stroke-opacity', look.strokeOpacity);
  set('stroke-dasharray', look.strokeDasharray);
  if (dx !== 0 || dy !== 0) group.setAttribute('transform', `translate(${dx},${dy})`);
  return group;
}

/** Nothing is drawn for a group of nothing. */
export const filled = (group: Element): SVGGElement | null =>
  group.firstChild === null ? null : (group as SVGGElement);
