// Words and numbers at places a layout has already found.
import { group, type Look, type Picked, type PlacedMark, pick } from './placed.ts';
import { attribute, escapeText, moved, printNumber } from './svg-text.ts';

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

const em = (height: number): string => `${printNumber(height)}em`;

/** Several lines stand as `tspan`s, `top` below the place or `middle` about it. `place`: the attribute that moves it there. */
function write(text: string, place: string, lineAnchor: 'top' | 'middle', lineHeight: number): string {
  const lines = text.split('\n');
  const first = lineAnchor === 'top' ? 0.71 : (164 - lines.length * 100) / 200;
  if (lines.length === 1) {
    const y = attribute('text', 'y', first === 0 ? undefined : em(first * lineHeight));
    return `<text${y}${place}>${escapeText(text)}</text>`;
  }
  const spans = lines.map((line, index) => {
    const [name, height] = index === 0 ? (['y', first * lineHeight] as const) : (['dy', lineHeight] as const);
    const down = attribute('tspan', name, em(height));
    return `<tspan x="0"${down}>${escapeText(line)}</tspan>`;
  });
  return `<text${place}>${spans.join('')}</text>`;
}

/** One group of texts that look alike. */
export function printed<D>(data: readonly D[], print: Print<D>): PlacedMark {
  const { x, frameAnchor, lineAnchor = 'middle', lineHeight = 1 } = print;
  return (frame) => {
    const edge = frameAnchor === 'right' ? frame.width - frame.marginRight : frame.marginLeft;
    const words = data.map((datum) => {
      const text = pick(print.text, datum) ?? '';
      if (text === '') return '';
      const at = x === undefined ? edge : frame.x(pick(x, datum) ?? Number.NaN);
      return write(text, moved('text', at, pick(print.y, datum) ?? Number.NaN), lineAnchor, lineHeight);
    });
    return group(print, words.join(''));
  };
}
