import { expect, test } from 'vitest';
import { amountWords } from '#site/search/about';

// 绵阳 2021, narrative line “520.81万元”: 5,208,100 元. 曲靖 2019: 10,771,094.97 元.
test.each([
  [520_810_000, ['5208100元', '520.81万元']],
  [1_077_109_497, ['10771094.97元', '1077.109497万元']],
  [264_000_000_000, ['2640000000元', '264000万元', '26.4亿元']],
  [0, ['0元', '0万元']],
])('amountWords(%i fen): %j', (fen, words) => {
  expect(amountWords(fen)).toEqual(words);
});
