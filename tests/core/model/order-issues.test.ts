import { expect, test } from 'vitest';
import type { Issue } from '#core';
import { compareText, orderIssues } from '../../../src/core/model/order-issues.ts';

test('compareText(a, b) orders by code points, not by UTF-16 units or a locale', () => {
  expect(['𠮷', '｡', 'a', 'B', 'ä', 'a1', ''].sort(compareText)).toEqual(['', 'B', 'a', 'a1', 'ä', '｡', '𠮷']);
});

test('orderIssues(issues): by file, row, column, code; each once', () => {
  const at = (file: string, row: number, code: Issue['code'] = 'schema/type'): Issue => ({
    code,
    level: 'error',
    where: { file, row },
  });
  const issues = [at('b', 1), at('a', 10), at('a', 9), at('a', 9, 'id/path'), at('a', 9)];
  expect(orderIssues(issues)).toEqual([at('a', 9, 'id/path'), at('a', 9), at('a', 10), at('b', 1)]);
});
