import { expect, test } from 'vitest';
import { canonicalLevel1 } from '../../../src/core/aggregate/canonical-level1.ts';
import { twoLevels } from './sample-views.ts';

// 产出指标 (50分) and (30分) 效益指标: neimenggu-kexie-2020-kepu, lines 117 and 357 of the source.
test.each([
  ['产出指标 (50分)', '产出指标'],
  ['(30分) 效益指标', '效益指标'],
  ['效 果 指 标（30 分）', '效益指标'],
  ['产出', '产出指标'],
  ['成本指标（10分）', '成本指标'],
  ['', ''],
])('canonicalLevel1(standard)(%s) is %s', (printed, canonical) => {
  expect(canonicalLevel1(twoLevels)(printed)).toBe(canonical);
});

test('canonicalLevel1(undefined) only drops brackets and spaces', () => {
  expect(canonicalLevel1(undefined)('产出 (50分)')).toBe('产出');
});
