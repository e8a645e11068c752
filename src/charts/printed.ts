// Words and numbers at places a layout has already found: a mark for Plot that costs a third of its own text mark,
// of which a page has dozens. What it writes is the same to the byte (tests/charts/printed.test.ts).
import type * as Plot from '@observablehq/plot';

type Picked<D, Value> = Extract<keyof D, string> | ((datum: D) => Value | undefined);

interface Look {
  readonly fill: string;
  readonly textAnchor?: 'start' | 'middle' | 'end';
  readonly fontWeight?: number;
  readonly fontVariant?: string;
  readonly dx?: number;
  readonly dy?: number;
}

export interface Print<D> extends Look {
  /** In the units of the scale; without it the text stands at `frameAnchor`. */
  readonly x?: Picked<D, number>;
  /** In pixels. */
  readonly y: Picked<D, number>;
  /** Lines parted by \n. Nothing is printed for ''. */
  readonly text: Picked<D, string>;
  readonly frameAnchor?: 'left' | 'right';
  readonly lineAnchor?: 'top' | 'middle';
  /** In em. */
  readonly lineHeight?: number;
}

const svg = 'http://www.w3.org/2000/svg';

const pick = <D, Value>(picked: Picked<D, Value>, datum: D): Value | undefined =>
  typeof picked === 'function' ? picked(datum) : (datum[picked] as Value | undefined);

function open(document: Document, look: Look): Element {
  const { fill, textAnchor = 'middle', fontVariant, fontWeight, dx = 0, dy = 0 } = look;
  const group = document.createElementNS(svg, 'g');
  group.setAttribute('fill', fill);
  if (textAnchor !== 'middle') group.setAttribute('text-anchor', textAnchor);
  if (fontVariant !== undefined) group.setAttribute('font-variant', fontVariant);
  if (fontWeight !== undefined) group.setAttribute('font-weight', String(fontWeight));
  if (dx !== 0 || dy !== 0) group.setAttribute('transform', `translate(${dx},${dy})`);
  return group;
}

/** Several lines stand as `tspan`s, `top` below the place or `middle` about it. */
function write(element: Element, text: string, lineAnchor: 'top' | 'middle', lineHeight: number): void {
  const lines = text.split('\n');
  const first = lineAnchor === 'top' ? 0.71 : (164 - lines.length * 100) / 200;
  if (lines.length === 1) {
    if (first !== 0) element.setAttribute('y', `${first * lineHeight}em`);
    element.textContent = text;
    return;
  }
  for (const [index, line] of lines.entries()) {
    const span = (element.ownerDocument as Document).createElementNS(svg, 'tspan');
    span.setAttribute('x', '0');
    if (index === 0) span.setAttribute('y', `${first * lineHeight}em`);
    else span.setAttribute('dy', `${lineHeight}em`);
    span.textContent = line;
    element.appendChild(span);
  }
}

/** One group of texts that look alike. */
export function printed<D>(data: readonly D[], print: Print<D>): Plot.RenderFunction {
  const { x, frameAnchor, lineAnchor = 'middle', lineHeight = 1 } = print;
  return (_index, scales, _values, dimensions, { document }) => {
    const group = open(document, print);
    const scale = scales.x as (value: number) => number;
    const edge = frameAnchor === 'right' ? dimensions.width - dimensions.marginRight : dimensions.marginLeft;
    for (const datum of data) {
      const [text, at] = [pick(print.text, datum) ?? '', x === undefined ? undefined : pick(x, datum)];
      if (text === '') continue;
      const element = document.createElementNS(svg, 'text');
      write(element, text, lineAnchor, lineHeight);
      element.setAttribute('transform', `translate(${at === undefined ? edge : scale(at)},${pick(print.y, datum)})`);
      group.appendChild(element);
    }
    return group.firstChild === null ? null : (group as SVGGElement);
  };
}
