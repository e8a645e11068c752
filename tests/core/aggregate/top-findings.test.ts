import { expect, test } from 'vitest';
import { topFindings } from '../../../src/core/aggregate/top-findings.ts';
import type { Finding } from '../../../src/core/model/finding.ts';

const finding = (id: string, code: string, severity: string, more: Partial<Finding> = {}) =>
  ({ id, code, severity, ...more }) as Finding;

const findings = [
  finding('1', 'report/year-slip', 'hint'),
  finding('2', 'money/parts-sum', 'difference', { project: 'p', row: 3 }),
  finding('3', 'money/parts-sum', 'difference'),
  finding('4', 'score/grade', 'difference', { project: 'p' }),
  finding('5', 'indicator/overshoot', 'explain'),
];

test('topFindings(findings, most): differences first, one of each rule before a second, whole reports before rows', () => {
  expect(topFindings(findings, 9).map(({ id }) => id)).toEqual(['3', '4', '2', '5', '1']);
});

test.each([
  [0, 0],
  [2, 2],
  [9, 5],
])('topFindings(findings, %i) gives %i of five and leaves the list as it was', (most, n) => {
  const before = [...findings];
  expect(topFindings(findings, most)).toHaveLength(n);
  expect(findings).toEqual(before);
});
