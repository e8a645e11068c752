// The one place that calls Plot. What leaves it passes the site's CSP and axe: no style, no id, no inner label.
import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { fontSize, type Size, sizes } from './chart.ts';

export interface Drawing {
  readonly height: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly x: Plot.ScaleOptions;
  readonly marks: readonly Plot.Markish[];
}

const { document } = new JSDOM('').window;

const refused = ['style', 'aria-label', 'aria-description', 'aria-hidden', 'font-family'];

function roundNumbers(text: string): string {
  return text.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100 || 0));
}

function clean(element: Element): void {
  for (const name of refused) element.removeAttribute(name);
  for (const { name, value } of [...element.attributes]) {
    if (/NaN|undefined|Infinity/.test(value)) throw new Error(`chart: ${element.tagName} ${name}="${value}"`);
    if (/^(id|href|xlink:href|on.*)$/.test(name)) throw new Error(`chart: attribute ${name} is not allowed`);
    element.setAttribute(name, roundNumbers(value));
  }
}

function renderOne(drawing: Drawing, size: Size, alt: string): string {
  const svg = Plot.plot({
    document,
    className: 'chart',
    width: size.width,
    height: drawing.height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: drawing.marginLeft,
    marginRight: drawing.marginRight,
    x: { axis: null, ...drawing.x },
    y: { axis: null, type: 'identity' },
    marks: [...drawing.marks],
  });
  for (const element of svg.querySelectorAll('style')) element.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) clean(element);
  svg.setAttribute('class', `chart chart-${size.name}`);
  svg.setAttribute('font-size', String(fontSize));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alt);
  return svg.outerHTML;
}

/** Both drawings of a chart, wide first. */
export function render(alt: string, draw: (size: Size) => Drawing): string {
  return sizes.map((size) => renderOne(draw(size), size, alt)).join('');
}
