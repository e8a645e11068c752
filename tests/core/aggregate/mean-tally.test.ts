import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { MeanTally } from '../../../src/core/aggregate/mean-tally.ts';
import { known, missing } from '../../../src/core/model/measure.ts';

test('MeanTally.mean() is over those with a value, and says of how many', () => {
  const tally = new MeanTally();
  for (const one of [known(new Fraction(1, 2)), missing('blank'), known(new Fraction(1))]) tally.add(one);
  const { mean, n, of } = tally.mean();
  expect([mean.value?.toFraction(), n, of]).toEqual(['3/4', 2, 3]);
});

test('MeanTally.mean() of nothing is not-applicable; of missing values it is missing for the first reason of the list', () => {
  expect(new MeanTally().mean()).toEqual({ mean: { missing: 'not-applicable' }, n: 0, of: 0 });
  const [one, other] = [new MeanTally(), new MeanTally()];
  one.add(missing('not-comparable'));
  other.add(missing('blank'));
  one.merge(other);
  expect(one.mean()).toEqual({ mean: { missing: 'blank' }, n: 0, of: 2 });
});
