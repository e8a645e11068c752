// Reads a drawing back: what it says and how long its bars are. Independent of Plot and of the charts' own arithmetic.
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');

export interface Drawn {
  readonly element: Element;
  /** Every text, with its lines joined again. */
  readonly texts: readonly string[];
}

/** The wide drawing, then the narrow one. */
export function drawings(svg: string): readonly [Drawn, Drawn] {
  const holder = window.document.createElement('div');
  holder.innerHTML = svg;
  const [wide, narrow] = [...holder.children].map((element) => ({
    element,
    texts: [...element.querySelectorAll('text')].map((text) => text.textContent ?? ''),
  }));
  if (wide === undefined || narrow === undefined) throw new Error('a chart has two drawings');
  return [wide, narrow];
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name));

/** Widths of filled rectangles in one colour, top to bottom. */
export function barWidths({ element }: Drawn, colour: string): number[] {
  const rects = [...element.querySelectorAll('rect')].filter((rect) => rect.closest(`[fill="${colour}"]`) !== null);
  return rects.sort((a, b) => number(a, 'y') - number(b, 'y')).map((rect) => number(rect, 'width'));
}

/** x and y of every mark in one colour: the translation Plot writes. */
export function dots({ element }: Drawn, colour: string): { x: number; y: number }[] {
  const shapes = [...element.querySelectorAll(`[stroke="${colour}"] > path, [stroke="${colour}"] > circle`)];
  return shapes.map((shape) => {
    const [x = NaN, y = NaN] = (shape.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    return shape.tagName === 'circle' ? { x: number(shape, 'cx'), y: number(shape, 'cy') } : { x, y };
  });
}

/** What every drawing must and must not hold. */
export function faults(svg: string): string[] {
  const found = svg.match(/NaN|undefined|Infinity|<style| style=| id=| href=| on\w+=|aria-description|url\(/g) ?? [];
  const inner = drawings(svg).flatMap(({ element }) =>
    [...element.querySelectorAll('[aria-label]')].map(() => 'inner aria-label'),
  );
  const long = svg.match(/="[^"]*\d\.\d{3,}[^"]*"/g) ?? [];
  return [...found, ...inner, ...long];
}
