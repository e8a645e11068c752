import { expect, test } from 'vitest';
import { sampleAmount, sampleReport } from '../sample-scored.ts';
import { findIn } from './find-in.ts';

const code = 'money/rate-stated';
const report = (quote: string) => {
  const amounts = [sampleAmount('plan', '36'), { ...sampleAmount('got', '27'), role: 'received' as const, quote }];
  return sampleReport({ amounts });
};

test.each(['到位资金27万元，资金到位率75%', '到位资金27万元', '到位资金27万元，执行率100%'])(
  'money/rate-stated is silent in text when the rate agrees or none of its kind is stated: %s',
  (quote) => {
    expect(findIn(code, report(quote))).toEqual([]);
  },
);

test('money/rate-stated reads the arrival rate beside the amount received: 27 of 36 is 75 %', () => {
  expect(findIn(code, report('到位资金27万元，资金到位率100%'))).toMatchObject([
    { amount: 'got', operands: { stated: { text: '100%' } } },
  ]);
});
