import { expect, test } from 'vitest';
import { shorterQueries } from '#client/search/shorter-queries';

test.each([
  ['绵阳 科普 缺失', ['科普 缺失', '绵阳 缺失', '绵阳 科普']],
  ['阿里巴巴', ['阿里', '巴巴']],
  ['科普', []],
  ['', []],
])('shorterQueries(%s): %j', (text, shorter) => {
  expect(shorterQueries(text)).toEqual(shorter);
});
