import { expect, test } from 'vitest';
import { matchPattern } from '../../../src/core/aggregate/match-pattern.ts';

test.each<['全文' | '模式', string, string, boolean]>([
  ['全文', '各类科普活动受众人次', '各类科普活动受众人 次', true],
  ['全文', '受众人次', '各类科普活动受众人次', false],
  ['模式', '*满意度', '科普服务受众满意度', true],
  ['模式', '*满意度', '满意度提升活动次数', false],
  ['模式', '*科普活动*次数', '科普活动次数', true],
  ['模式', '*科普活动*次数', '开展科普活动的总次数', true],
  ['模式', '*科普活动*次数', '次数科普活动', false],
  ['模式', '基层*覆盖率', '基层组织覆盖率', true],
  ['模式', '基层*覆盖率', '科协基层组织覆盖率', false],
  ['模式', 'ab*ba', 'aba', false],
  ['模式', '满意度', '满意度', true],
  ['模式', '*', '任何文字', false],
  ['模式', '*率*', '覆盖率', false],
  ['模式', '*(a+)+$*', 'x(a+)+$y', true],
])('matchPattern(%s, %s) fits %s: %s', (match, pattern, text, fits) => {
  expect(matchPattern(match, pattern).fits(text)).toBe(fits);
});

test('matchPattern: a hostile pattern on a long text takes linear time', () => {
  const { fits } = matchPattern('模式', `${'*aa'.repeat(200)}*b`);
  expect(fits(`${'a'.repeat(50_000)}c`)).toBe(false);
  expect(fits(`${'a'.repeat(50_000)}b`)).toBe(true);
});
