import { expect, test } from 'vitest';
import { hanWidth } from '../../src/charts/han-width.ts';

test.each([
  ['', 0],
  ['科普', 2],
  ['，。（）', 4],
  ['≥', 1],
  ['𠮷', 1],
])('hanWidth(%j) is %d em: a Han character and full-width punctuation take one', (text, width) => {
  expect(hanWidth(text)).toBe(width);
});

test.each(['100.0%', '1,800.0%', '2021', 'Actual / target'])('hanWidth(%j) is less than one em a character', (text) => {
  expect(hanWidth(text)).toBeLessThan(text.length);
  expect(hanWidth(text)).toBeGreaterThan(text.length * 0.3);
});
