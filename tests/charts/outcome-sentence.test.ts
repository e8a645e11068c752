import { expect, test } from 'vitest';
import type { Outcome } from '../../src/charts/outcome.ts';
import { outcomeSentence } from '../../src/charts/outcome-sentence.ts';
import { translator } from '../../src/i18n/index.ts';

const [zh, en] = [translator('zh'), translator('en')];
const outcomes = (met: number, short: number, unjudged = 0): Outcome[] => [
  ...Array<Outcome>(met).fill('met'),
  ...Array<Outcome>(short).fill('short'),
  ...Array<Outcome>(unjudged).fill('unjudged'),
];

test.each([
  [1, 0, 0, '能算出完成程度的指标只有 1 项，达到目标。', 'The only indicator with a completion rate met its target.'],
  [
    0,
    1,
    0,
    '能算出完成程度的指标只有 1 项，没有达到目标。',
    'The only indicator with a completion rate did not meet its target.',
  ],
  [7, 0, 0, '能算出完成程度的 7 项指标，全部达到目标。', 'All 7 indicators with a completion rate met their targets.'],
  [
    0,
    7,
    0,
    '能算出完成程度的 7 项指标，都没有达到目标。',
    'None of the 7 indicators with a completion rate met its target.',
  ],
  [
    20,
    5,
    0,
    '能算出完成程度的 25 项指标中，20 项达到目标，5 项没有达到。',
    'Of the 25 indicators with a completion rate, 20 met the target and 5 did not.',
  ],
  [
    1,
    0,
    1,
    '能算出完成程度的指标共 2 项：达到目标 1 项，没有达到 0 项，不作判断 1 项。',
    'Indicators with a completion rate: 2. Target met: 1; not met: 0; not judged: 1.',
  ],
])('outcomeSentence of %d met, %d short, %d not judged', (met, short, unjudged, chinese, english) => {
  expect(outcomeSentence(outcomes(met, short, unjudged), zh)).toBe(chinese);
  expect(outcomeSentence(outcomes(met, short, unjudged), en)).toBe(english);
});
