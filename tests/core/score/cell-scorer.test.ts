import { expect, test } from 'vitest';
import { readIndicator } from '../../../src/core/read/index.ts';
import { cellScorer } from '../../../src/core/score/cell-scorer.ts';
import { standardOf } from './sample-rules.ts';

const score = cellScorer(standardOf('national-2020'));

// Rows of 内蒙古 2020 (source lines 259–264, 229–234, 369–374), and rows that cannot be scored.
test.each([
  ['≥ 300 个', '170个', '2', '1', '17/15', '17/15', 'differs or rounded'],
  ['≥ 500 次', '600次', '2', '2', '2', '2', 'agrees'],
  ['优良中低差', '优', '15', '15', '12', '15', 'agrees'],
  ['≥ 300 个', '170个', '2', '', '17/15', '17/15', 'unknown'],
])(
  'cellScorer(national-2020)(%s, %s, weight %s, declared %s) gives %s to %s',
  (target, actual, weight, declared, low, high, agreement) => {
    const { points, agreement: found } = score(readIndicator({ target, actual }), weight, declared);
    expect([points.value?.low.toFraction(), points.value?.high.toFraction()]).toEqual([low, high]);
    expect(agreement).toContain(found);
  },
);

test.each([
  ['≥ 300 个', '170个', '', 'not-applicable'],
  ['≥ 300 个', '170个', '两分', 'unreadable'],
  ['≥90%', '≥90%', '2', 'not-comparable'],
])('cellScorer(national-2020)(%s, %s, weight “%s”) gives no points: %s', (target, actual, weight, reason) => {
  expect(score(readIndicator({ target, actual }), weight, '').points).toEqual({ missing: reason });
});
