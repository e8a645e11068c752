import { expect, test } from 'vitest';
import { commonPairs } from '#site/search/frequent-pairs';

test('commonPairs(pieces, most): pairs larger than a piece, with the kilobytes on the way', () => {
  const piece = (from: string, bytes: number) => ({ from, content: new Uint8Array(bytes), packed: bytes / 4 });
  expect(commonPairs([piece('服务', 400_000), piece('科普ꀂ', 60_000), piece('赴现', 40_000)], 40_000)).toEqual({
    服务: 100,
    科普: 15,
  });
});
