import { expect, test } from 'vitest';
import { findIn, sampleForm, sampleRow } from './find-in.ts';

const code = 'indicator/threshold-as-result';

test('indicator/threshold-as-result is silent when the result is a number of its own', () => {
  const rows = [sampleRow('示例满意度', '≥90%', '90%'), sampleRow('示例满意度', '≥90%', '95.5%')];
  expect(findIn(code, sampleForm(rows))).toEqual([]);
});

test.each(['≥90%', '》90%', '$\\geq 90\\%$'])('indicator/threshold-as-result lists %s for itself', (text) => {
  expect(findIn(code, sampleForm([sampleRow('示例满意度', text, text)]))).toMatchObject([
    { operands: { actual: { text } } },
  ]);
});
