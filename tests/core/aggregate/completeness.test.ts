// 虚构示例.
import { expect, test } from 'vitest';
import { completeness } from '../../../src/core/aggregate/completeness.ts';
import type { DisclosureCell } from '../../../src/core/model/portal.ts';

const cell = (state: string, timing: string, expected: number) =>
  ({ state, timing, expected: Array.from({ length: expected }) }) as unknown as DisclosureCell;

test('completeness(cells): cells outside the list are no gaps, and timing is counted among what is held', () => {
  const cells = [
    cell('listed', 'on-time', 1),
    cell('listed', 'late', 2),
    cell('listed', 'unknown', 1),
    cell('not-listed', 'unknown', 1),
    cell('withdrawn', 'unknown', 1),
    cell('not-expected', 'unknown', 0),
    cell('listed', 'unknown', 0),
  ];
  const { share, ...counts } = completeness(cells);
  expect(counts).toEqual({ expected: 5, listed: 3, onTime: 1, late: 1, unknown: 1 });
  expect(share.value?.toFraction()).toBe('3/5');
});

test('completeness([]) is nothing of nothing', () => {
  expect(completeness([])).toEqual({
    ...{ expected: 0, listed: 0, onTime: 0, late: 0, unknown: 0 },
    share: { missing: 'not-applicable' },
  });
});
