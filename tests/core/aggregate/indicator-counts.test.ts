import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { addCounts, indicatorCounts } from '../../../src/core/aggregate/indicator-counts.ts';
import { known, type Measure, missing } from '../../../src/core/model/measure.ts';
import type { Reading, ReadStatus } from '../../../src/core/model/reading.ts';

function reading(met: Measure<boolean>, status: ReadStatus, directionAssumed = false): Reading {
  const cell = { raw: '', kind: 'empty', parts: [], status: 'read' } as const;
  return {
    target: cell,
    actual: cell,
    direction: 'none',
    directionAssumed,
    met,
    completion: { missing: 'not-comparable' },
    parts: [],
    status,
    notes: [],
  };
}

const readings = [
  reading({ value: true }, 'read', true),
  reading({ value: false }, 'partly'),
  reading({ missing: 'not-comparable' }, 'not-read', true),
  reading({ value: true }, 'by-hand'),
];

test('indicatorCounts(readings): met of comparable of all, and every row has one reading status', () => {
  expect(indicatorCounts(readings)).toEqual({
    all: 4,
    comparable: 3,
    met: 2,
    read: 1,
    partly: 1,
    notRead: 1,
    byHand: 1,
    assumed: 1,
    readShare: known(new Fraction(1, 4)),
  });
});

test('addCounts(counts) adds field by field; none is all zero', () => {
  const one = indicatorCounts(readings);
  const twice = {
    all: 8,
    comparable: 6,
    met: 4,
    read: 2,
    partly: 2,
    notRead: 2,
    byHand: 2,
    assumed: 2,
    readShare: known(new Fraction(1, 4)),
  };
  expect(addCounts([one, one])).toEqual(twice);
  expect(addCounts([])).toMatchObject({ all: 0, readShare: missing('not-applicable') });
});
