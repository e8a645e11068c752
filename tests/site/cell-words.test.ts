import { expect, test } from 'vitest';
import { rowReader } from '#site/cell-record';
import { wordsOf } from '#site/cell-words';
import { readStandard } from '#site/read-standard';

const read = rowReader(await readStandard());

test('wordsOf says in both languages how a row was read, and why the rule gives these points', () => {
  const row = { indicator: '示例作品数', target_text: '≥ 300 个', actual_text: '170个', weight: '2', score: '1' };
  const words = wordsOf(read(row), 3);
  expect(words.split('\n')[0]).toBe('3. 示例作品数');
  expect(words).toContain('“≥ 300 个” → ≥ 300 个 (数值 number)');
  expect(words).toContain('完成 170，目标 300，170 ÷ 300 × 2 分 = 1.13 分；单位自评 1 分，相差 0.13 分');
  expect(words).toContain('Done 170, target 300: 170 ÷ 300 × 2 = 1.13 points');
});

test.each([
  ['≥500万人次', '500万人次', '→ ≥ 500 万人次 = 5000000 人次'],
  ['', '30', '空 empty'],
  ['把工作做好', '30', '“把工作做好” 未能机读 Not read'],
  ['》90%', '95%', '[operator-read-as-at-least]'],
])('wordsOf(%s, %s) holds “%s”', (target, actual, expected) => {
  expect(wordsOf(read({ target_text: target, actual_text: actual }), 1)).toContain(expected);
});
