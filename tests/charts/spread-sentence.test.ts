import { expect, test } from 'vitest';
import { spreadSentence } from '../../src/charts/spread-sentence.ts';
import type { SpreadPoint } from '../../src/charts/spread-stack.ts';
import { translator } from '../../src/i18n/index.ts';
import { exact } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const points = (atExactly: number, above: number, below: number): SpreadPoint[] => [
  ...Array.from({ length: atExactly }, () => ({ share: exact(1), outcome: 'met', less: false, cut: false }) as const),
  ...Array.from({ length: above }, () => ({ share: exact('1.2'), outcome: 'met', less: false, cut: false }) as const),
  ...Array.from({ length: below }, () => ({ share: exact('0.8'), outcome: 'short', less: false, cut: false }) as const),
];

test.each([
  [
    'more than half',
    [3, 1, 1],
    '能算出完成程度的 5 项指标中，4 项达到目标，1 项没有达到。这 5 项里，有 3 项的完成程度恰好是 100%。',
    'Of the 5 indicators with a completion rate, 4 met the target and 1 did not. Of these 5, 3 are at exactly 100%.',
  ],
  [
    'exactly half, which is not most',
    [2, 1, 1],
    '能算出完成程度的 4 项指标中，3 项达到目标，1 项没有达到。',
    'Of the 4 indicators with a completion rate, 3 met the target and 1 did not.',
  ],
  [
    'all',
    [2, 0, 0],
    '能算出完成程度的 2 项指标，全部达到目标。这 2 项的完成程度都恰好是 100%。',
    'All 2 indicators with a completion rate met their targets. All 2 are at exactly 100%.',
  ],
  [
    'the only one',
    [1, 0, 0],
    '能算出完成程度的指标只有 1 项，达到目标。它的完成程度恰好是 100%。',
    'The only indicator with a completion rate met its target. It is at exactly 100%.',
  ],
  [
    'the only one, below',
    [0, 0, 1],
    '能算出完成程度的指标只有 1 项，没有达到目标。',
    'The only indicator with a completion rate did not meet its target.',
  ],
] as const)('spreadSentence, exactly 100 %% for %s', (_case, [at, above, below], chinese, english) => {
  expect(spreadSentence(points(at, above, below), zh)).toBe(chinese);
  expect(spreadSentence(points(at, above, below), en)).toBe(english);
});

test('spreadSentence counts a share next to 100 % as not exactly 100 %', () => {
  const near = { share: exact('0.999999999999999'), outcome: 'met', less: false, cut: false } as const;
  expect(spreadSentence([near, near], zh)).not.toContain('恰好');
});
