import { expect, test } from 'vitest';
import { bareLevel } from '../../../src/components/lists/indicator-filter.ts';

test.each([
  ['产出指标', '产出指标'],
  ['产出指标 (50分)', '产出指标'],
  ['满意度指标（10 分）', '满意度指标'],
  ['（50分）', '（50分）'],
  ['', ''],
])('bareLevel(%j) is %j', (printed, bare) => {
  expect(bareLevel(printed)).toBe(bare);
});
