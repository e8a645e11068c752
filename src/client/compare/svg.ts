// A drawing as data (tag, attributes, children), and the one place that makes elements of it. Colours and strokes are classes.

export interface Shape {
  readonly tag: 'svg' | 'g' | 'path' | 'line' | 'circle' | 'text' | 'title';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

export function shape(
  tag: Shape['tag'],
  attributes: Shape['attributes'] = {},
  children: Shape['children'] = [],
): Shape {
  return { tag, attributes, children };
}

export const line = (kind: string, x1: number, y1: number, x2: number, y2: number): Shape =>
  shape('line', { class: kind, x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) });

export const text = (kind: string, x: number, y: number, words: string, anchor = 'start'): Shape =>
  shape('text', { class: kind, x: round(x), y: round(y), 'text-anchor': anchor }, [words]);

/** Drawn to the pixel it is shown in; wider or narrower paper scales it. */
export const drawing = (width: number, height: number, label: string, children: readonly Shape[]): Shape =>
  shape(
    'svg',
    { class: 'compare-chart', viewBox: `0 0 ${width} ${round(height)}`, role: 'img', 'aria-label': label },
    children,
  );

export const round = (value: number): number => Math.round(value * 100) / 100;

/** Width in pixels of text at 13 px: a Han character or full-width sign counts one em, anything else a good half. */
export function textWidth(words: string): number {
  const wide = [...words].filter((letter) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter)).length;
  return wide * 13 + ([...words].length - wide) * 7.5;
}

const svgSpace = 'http://www.w3.org/2000/svg';

export function toElement({ tag, attributes, children }: Shape, page: Document): SVGElement {
  const element = page.createElementNS(svgSpace, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : toElement(child, page))));
  return element;
}
