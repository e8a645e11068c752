// Words and numbers at places a layout has already found: a mark for Plot that costs a third of its own text mark,
// of which a page has dozens. What it writes is the same to the byte (tests/charts/printed.test.ts).
import type * as Plot from '@observablehq/plot';
import { element, filled, type Look, openGroup, type Picked, pick } from './placed.ts';

export interface Print<D> extends Look {
  readonly fill: string;
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

/** Several lines stand as `tspan`s, `top` below the place or `middle` about it. */
function write(word: Element, text: string, lineAnchor: 'top' | 'middle', lineHeight: number): void {
  const lines = text.split('\n');
  const first = lineAnchor === 'top' ? 0.71 : (164 - lines.length * 100) / 200;
  if (lines.length === 1) {
    if (first !== 0) word.setAttribute('y', `${first * lineHeight}em`);
    word.textContent = text;
    return;
  }
  for (const [index, line] of lines.entries()) {
    const span = element(word.ownerDocument as Document, 'tspan');
    span.setAttribute('x', '0');
    if (index === 0) span.setAttribute('y', `${first * lineHeight}em`);
    else span.setAttribute('dy', `${lineHeight}em`);
    span.textContent = line;
    word.appendChild(span);
  }
}

/** One group of texts that look alike. */
export function printed<D>(data: readonly D[], print: Print<D>): Plot.RenderFunction {
  const { x, frameAnchor, lineAnchor = 'middle', lineHeight = 1 } = print;
  return (_index, scales, _values, dimensions, { document }) => {
    const group = openGroup(document, print);
    const scale = scales.x as (value: number) => number;
    const edge = frameAnchor === 'right' ? dimensions.width - dimensions.marginRight : dimensions.marginLeft;
    for (const datum of data) {
      const [text, at] = [pick(print.text, datum) ?? '', x === undefined ? undefined : pick(x, datum)];
      if (text === '') continue;
      const word = element(document, 'text');
      write(word, text, lineAnchor, lineHeight);
      word.setAttribute('transform', `translate(${at === undefined ? edge : scale(at)},${pick(print.y, datum)})`);
      group.appendChild(word);
    }
    return filled(group);
  };
}
