import { expect, test } from 'vitest';
import { givenWords } from '../../../src/components/lists/given-words.ts';
import { translator } from '../../../src/i18n/index.ts';

const zh = translator('zh');

test.each([
  [{ budget: '200', executed: '150', weight: '10' }, '预算 200，执行 150，分值 10 分'],
  [{ operator: '≥', target: '300', actual: '170', weight: '2' }, '目标 ≥ 300，完成 170，分值 2 分'],
  [{ word: '优', weight: '15' }, '结果“优”，分值 15 分'],
  [{ row1: '2', row2: '1' }, ''],
])('givenWords(%j) is “%s”', (given, expected) => {
  expect(givenWords(given, zh)).toBe(expected);
});
