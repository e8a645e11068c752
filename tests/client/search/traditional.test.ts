import { expect, test } from 'vitest';
import { simplify } from '#client/search/traditional';

test.each(
  [...'績效評價預算單位協會綿陽內蒙贛'].map((one, index) => [one, [...'绩效评价预算单位协会绵阳内蒙赣'][index] ?? '']),
)('simplify(%s): %s', (traditional, simplified) => {
  expect(simplify(traditional)).toBe(simplified);
});

test('simplify(a simplified or Latin character): itself', () => {
  for (const one of '绩效科a1，') expect(simplify(one)).toBe(one);
});
