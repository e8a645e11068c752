// The one place that calls Plot, for drawings that need it; those of placed marks alone are text already. Plot draws into an XML
// document: no browser is needed, and no slow imitation of one.
import * as Plot from '@observablehq/plot';
import { DOMImplementation, type Element } from '@xmldom/xmldom';
import { fontSize, type Size, sizes } from './chart.ts';
import type { Frame, PlacedMark } from './placed.ts';
import { escapeAttribute } from './svg-text.ts';
import { writeSvg, written } from './write-svg.ts';

export interface Drawing {
  readonly height: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  /** What the left and the right edge between the margins stand for; without it x is in pixels. */
  readonly domain?: readonly [number, number];
  /** Drawn in this order. */
  readonly marks: readonly Mark[];
}

export type Mark = PlacedMark | Plot.RenderableMark;

const document = new DOMImplementation().createDocument('http://www.w3.org/1999/xhtml', 'html') as unknown as Document;

/** As Plot scales: each end weighed by how near it is. */
function scaleOf({ domain, marginLeft, marginRight }: Drawing, width: number): (value: number) => number {
  if (domain === undefined) return (value) => value;
  const [from, to] = domain;
  const right = width - marginRight;
  return (value) => {
    const share = (value - from) / (to - from);
    return marginLeft * (1 - share) + right * share;
  };
}

/** What a drawing is, whoever draws it: `font-size` stands where Plot has its own, the last two are ours. */
const own = (size: Size, alt: string) => ({
  class: `chart chart-${size.name}`,
  'font-size': String(fontSize),
  role: 'img',
  'aria-label': alt,
});

function writePlaced(drawing: Drawing, marks: readonly PlacedMark[], size: Size, alt: string): string {
  const { marginLeft, marginRight, height } = drawing;
  const frame: Frame = { x: scaleOf(drawing, size.width), width: size.width, marginLeft, marginRight };
  const { class: name, 'font-size': font, role, 'aria-label': label } = own(size, escapeAttribute(alt));
  const look = `class="${name}" fill="currentColor" font-size="${font}" text-anchor="middle"`;
  const box = `width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}"`;
  return `<svg ${look} ${box} role="${role}" aria-label="${label}">${marks.map((mark) => mark(frame)).join('')}</svg>`;
}

/** A placed mark among Plot's: its text is handed through the document. */
const handed =
  (mark: PlacedMark): Plot.RenderFunction =>
  (_index, scales, _values, { width, marginLeft, marginRight }, context) => {
    const text = mark({ x: scales.x as Frame['x'], width, marginLeft, marginRight });
    const element = context.document.createElement(written);
    element.textContent = text;
    return element as unknown as SVGElement;
  };

function drawByPlot(drawing: Drawing, size: Size, alt: string): string {
  const { height, marginLeft, marginRight, domain, marks } = drawing;
  const svg = Plot.plot({
    document,
    className: 'chart',
    width: size.width,
    height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft,
    marginRight,
    x: domain === undefined ? { axis: null, type: 'identity' } : { axis: null, type: 'linear', domain: [...domain] },
    y: { axis: null, type: 'identity' },
    marks: marks.map((mark) => (isPlaced(mark) ? handed(mark) : mark)),
  });
  return writeSvg(svg as unknown as Element, own(size, alt));
}

const isPlaced = (mark: Mark): mark is PlacedMark => typeof mark === 'function';

function renderOne(drawing: Drawing, size: Size, alt: string): string {
  const placed = drawing.marks.filter(isPlaced);
  if (placed.length === drawing.marks.length) return writePlaced(drawing, placed, size, alt);
  return drawByPlot(drawing, size, alt);
}

/** Both drawings of a chart, wide first. */
export function render(alt: string, draw: (size: Size) => Drawing): string {
  return sizes.map((size) => renderOne(draw(size), size, alt)).join('');
}
