import { expect, test } from 'vitest';
import { arrayOf, itemsOf, text, textOf } from '#site/search/cbor';

test.each([0, 1, 23, 24, 255, 256, 65_535, 65_536])('itemsOf(arrayOf(%i items)): the same items', (count) => {
  const items = Array.from({ length: count }, (_, at) => Uint8Array.of(at % 24));
  expect(Buffer.concat(itemsOf(arrayOf(items)).items)).toEqual(Buffer.concat(items));
});

test.each(['', '科普', 'x'.repeat(300), '界'.repeat(30_000)])('textOf(text(…)): the same text', (value) => {
  expect(textOf(text(value))).toBe(value);
});

// RFC 8949, appendix A.
test.each([
  ['80', 0],
  ['83010203', 3],
  ['8301820203820405', 3],
  ['98190102030405060708090a0b0c0d0e0f101112131415161718181819', 25],
])('itemsOf(%s): %i items', (hex, count) => {
  expect(itemsOf(Buffer.from(hex, 'hex')).items).toHaveLength(count);
});

test('itemsOf(what is no array, or of a kind Pagefind does not write): refused', () => {
  expect(() => itemsOf(Buffer.from('01', 'hex'))).toThrow('an array expected');
  expect(() => itemsOf(Buffer.from('81fb3ff199999999999a', 'hex'))).toThrow('unknown CBOR');
});
