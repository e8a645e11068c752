// The one place that calls Plot. It draws into an XML document: no browser is needed, and no slow imitation of one.
import * as Plot from '@observablehq/plot';
import { DOMImplementation, type Element } from '@xmldom/xmldom';
import { fontSize, type Size, sizes } from './chart.ts';
import { writeSvg } from './write-svg.ts';

export interface Drawing {
  readonly height: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly x: Plot.ScaleOptions;
  readonly marks: readonly Plot.Markish[];
}

const document = new DOMImplementation().createDocument('http://www.w3.org/1999/xhtml', 'html') as unknown as Document;

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
  return writeSvg(svg as unknown as Element, {
    class: `chart chart-${size.name}`,
    'font-size': String(fontSize),
    role: 'img',
    'aria-label': alt,
  });
}

/** Both drawings of a chart, wide first. */
export function render(alt: string, draw: (size: Size) => Drawing): string {
  return sizes.map((size) => renderOne(draw(size), size, alt)).join('');
}
