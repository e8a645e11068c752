import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { sparkline } from '../../src/charts/sparkline.ts';

const of = (...values: (number | undefined)[]) =>
  values.map((value) => (value === undefined ? undefined : new Fraction(value)));

test.each([[of()], [of(1)], [of(undefined, 1, undefined)]])(
  'sparkline is undefined with fewer than two values',
  (values) => {
    expect(sparkline(values, 'x')).toBeUndefined();
  },
);

test('sparkline breaks the line at a missing year and marks a value that stands alone', () => {
  const svg = sparkline(of(0, 1, undefined, 1), '2019 0%') ?? '';
  expect(svg).toContain('d="M3,17L25,3M69,3"');
  expect(svg.match(/<circle/g)).toHaveLength(1);
});

test('sparkline is level when all values are equal', () => {
  expect(sparkline(of(5, 5), 'x')).toContain('d="M3,10L69,10"');
});

test('sparkline escapes its label', () => {
  expect(sparkline(of(1, 2), '<b>"&')).toContain('aria-label="&#60;b&#62;&#34;&#38;"');
});
