import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAmong } from '../../../src/core/compare/place.ts';
import { rowOf } from './sample-rows.ts';

const row = (id: string, budget?: number) => rowOf({ id, figures: budget === undefined ? {} : { budget } });
const others = [10, 20, 20, 30, 40, 50].map((budget, at) => row(`o${at}`, budget));

test('placeAmong(of, others): the share strictly below; equals are counted apart', () => {
  const place = placeAmong(row('a', 20), others, 'budget', 5);
  expect(place).toMatchObject({ kind: 'place', below: 1, equal: 2, n: 6 });
  expect(place.kind === 'place' && place.share.toFraction()).toBe('1/6');
});

test('placeAmong(of, others): fewer than minGroup others with the measure, no place is said', () => {
  expect(placeAmong(row('a', 20), [...others.slice(0, 4), row('x')], 'budget', 5)).toEqual({
    kind: 'too-few',
    n: 4,
    minGroup: 5,
  });
});

test('placeAmong(of, others): without the measure there is no place, and the reason is passed on', () => {
  expect(placeAmong(row('a'), others, 'budget', 5)).toEqual({ kind: 'missing', missing: 'not-stated' });
});

test('placeAmong(of, others, declared): only others under the same standard count', () => {
  const scored = (id: string, standard: string) => rowOf({ id, standards: [standard], figures: { declared: 80 } });
  const all = [scored('b', 'x'), scored('c', 'x'), scored('d', 'y')];
  expect(placeAmong(rowOf({ id: 'a', standards: ['x'], figures: { declared: 90 } }), all, 'declared', 2)).toMatchObject(
    {
      below: 2,
      n: 2,
    },
  );
});

test('placeAmong(of, others): a larger value is never placed lower', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(99), { minLength: 5, maxLength: 20 }), fc.nat(99), fc.nat(99), (values, a, b) => {
      const all = values.map((value, at) => row(`o${at}`, value));
      const share = (value: number) => {
        const place = placeAmong(row('a', value), all, 'budget', 5);
        return place.kind === 'place' ? place.share.valueOf() : -1;
      };
      expect(share(Math.max(a, b))).toBeGreaterThanOrEqual(share(Math.min(a, b)));
      expect(share(a)).toBeLessThanOrEqual(1);
    }),
  );
});
