import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { printed } from '#charts/printed';
import { drawMark } from './draw-mark.ts';

interface Word {
  readonly at: number;
  readonly y: number;
  readonly word: string;
}

const words: readonly Word[] = [
  { at: 0, y: 10, word: '培训场次' },
  { at: 40, y: 30, word: '两行\n<b>“字”</b>' },
  { at: 66.6667, y: 50, word: '三行\n字\nof text' },
  { at: 100, y: 70, word: '' },
];

const looks = [
  { x: 'at' },
  { x: 'at', textAnchor: 'end', fontWeight: 600 },
  { frameAnchor: 'left', textAnchor: 'start', dx: -12, dy: 2, lineAnchor: 'top', lineHeight: 17 / 13 },
  { frameAnchor: 'right', textAnchor: 'end', dx: 8, lineHeight: 1.31, fontVariant: 'tabular-nums' },
] as const;

// Plot's own text mark is the measure.
test.each(looks)('printed(%j): the bytes Plot.text writes', (look) => {
  const print = { ...look, y: 'y', text: 'word', fill: 'var(--ink)' } as const;
  const own = drawMark(printed(words, print));
  expect(own).toBe(drawMark(Plot.text(words, print)));
  expect(own).toContain('培训场次');
});

test('printed(a halo): the bytes Plot.text writes of text with a stroke', () => {
  const print = { x: 'at', y: 'y', text: 'word', fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4 } as const;
  const more = { fontWeight: 600, fontVariant: 'tabular-nums', textAnchor: 'end' } as const;
  const own = drawMark(printed(words, { ...print, ...more, halo: true }));
  expect(own).toBe(drawMark(Plot.text(words, { ...print, ...more })));
  expect(own).toContain('paint-order');
});

test('printed(nothing to print): no group', () => {
  const none = drawMark(printed([{ at: 1, y: 1, word: '' }], { x: 'at', y: 'y', text: 'word', fill: 'red' }));
  expect(none).toBe(drawMark(Plot.text([], { fill: 'red' })));
  expect(none).not.toContain('<g');
});
