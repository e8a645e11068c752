import fc from 'fast-check';
import { expect, test } from 'vitest';
import { received } from '../../../src/core/model/received.ts';

test.each([
  ['2分', '2分'],
  ['一\n二\t', '一␊二␉'],
  ['\u001b[2J', '␛[2J'],
  ['a\u202eb\u200b', 'a\\u202eb\\u200b'],
  ['\ud800', '\\ud800'],
  ['ᠮᠣᠩ བོད 𠮷', 'ᠮᠣᠩ བོད 𠮷'],
  ['电话13812345678', '电话138****5678'],
  [7, '7'],
  [null, 'null'],
  [undefined, ''],
  [[1], '[…]'],
  [{ a: 1 }, '{…}'],
])('received(%j) is %j', (value, words) => {
  expect(received(value)).toBe(words);
});

test('received(any text) is at most 120 characters and holds no control character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const words = received(text);
      expect([...words].length).toBeLessThanOrEqual(120);
      expect(words).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }),
  );
});
