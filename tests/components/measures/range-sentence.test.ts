import { expect, test } from 'vitest';
import type { MeasureLine } from '../../../src/components/measures/over-years.ts';
import { lowestSentence, rangeSentence } from '../../../src/components/measures/range-sentence.ts';
import { translator } from '../../../src/i18n/index.ts';
import { exact } from '../../charts/fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
/** Percentages by year from 2021 on; a gap where there is none. */
const line = (measure: MeasureLine['measure'], ...percents: (number | undefined)[]): MeasureLine => ({
  measure,
  figures: percents.map((percent, at) => ({
    year: 2021 + at,
    reports: percent === undefined ? 0 : 1,
    value: percent === undefined ? { missing: 'not-stated' } : { value: exact(percent).div(100) },
  })),
});

test.each([
  [
    'a fall is said as a fall, first year first',
    [96.2, 95.2, 91.6],
    '执行率降 4.6 个百分点：2021 年 96.2%，2023 年 91.6%。',
  ],
  ['a rise', [90, 95], '执行率升 5.0 个百分点：2021 年 90.0%，2022 年 95.0%。'],
  ['the same at both ends', [90, 90], '执行率没有变：2021 年 90.0%，2022 年 90.0%。'],
  [
    'a year above both ends is named',
    [85.9, 95.8, 108.7, 86.3],
    '执行率升 0.4 个百分点：2021 年 85.9%，2024 年 86.3%。其间最高是 2023 年的 108.7%。',
  ],
  [
    'a year below both ends is named',
    [90, 70, 95],
    '执行率升 5.0 个百分点：2021 年 90.0%，2023 年 95.0%。其间最低是 2022 年的 70.0%。',
  ],
  ['a gap is no year', [undefined, 90, undefined, 95], '执行率升 5.0 个百分点：2022 年 90.0%，2024 年 95.0%。'],
  ['one year', [undefined, 90], '只有 2022 年有执行率：90.0%。'],
  ['no year', [undefined], '没有一年能算出执行率。'],
])('rangeSentence: %s', (_case, percents, sentence) => {
  expect(rangeSentence(line('execution', ...percents), zh)).toBe(sentence);
});

test('rangeSentence in English puts a space between its sentences', () => {
  expect(rangeSentence(line('execution', 90, 70, 95), en)).toBe(
    'Execution rate rose by 5.0 pp: 90.0% in 2021, 95.0% in 2023. In between, lowest in 2022 (70.0%).',
  );
});

test('lowestSentence: the lowest year of each measure that has two', () => {
  const lines = [line('execution', 96, 92), line('completion', 91, 99), line('met', undefined, 80)];
  expect(lowestSentence(lines, zh)).toBe('执行率最低在 2022 年（92.0%），平均完成率最低在 2021 年（91.0%）。');
  expect(lowestSentence([line('met', 80)], zh)).toBe('有数的年度不足两个，看不出高低。');
});
