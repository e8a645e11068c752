import { expect, test } from 'vitest';
import { slopeSentence } from '../../../src/components/measures/slope-sentence.ts';
import type { YearPairs } from '../../../src/core/index.ts';
import { translator } from '../../../src/i18n/index.ts';
import { exact } from '../../charts/fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const unit = (name: string): YearPairs['pairs'][number]['unit'] => ({
  id: name,
  name,
  shortName: name,
  region: '360000',
  aliases: [],
});
const found = (...moves: [number, number][]): YearPairs => {
  const pairs = moves.map(([a, b], at) => {
    const [from, to] = [exact(a).div(100), exact(b).div(100)];
    return { unit: unit(`示例${'甲乙丙'[at]}`), from, to, change: to.sub(from) };
  });
  const count = (sign: number) => pairs.filter(({ change }) => Math.sign(change.compare(0)) === sign).length;
  return { from: 2022, to: 2023, pairs, rose: count(1), fell: count(-1), same: count(0), leftOut: 0 };
};

test.each([
  [
    'only the sides that have units are counted, the largest change is named',
    found([80, 90], [99, 76]),
    '两年都有执行率的 2 个单位里，1 个上升，1 个下降。变化最大的是示例乙，从 99.0% 到 76.0%。',
  ],
  ['nothing moved', found([80, 80], [90, 90]), '两年都有执行率的 2 个单位里，2 个不变。'],
  ['one unit', found([80, 90]), '两年都有执行率的只有示例甲，从 80.0% 到 90.0%。'],
  ['none', found(), ''],
])('slopeSentence: %s', (_case, pairs, sentence) => {
  expect(slopeSentence(pairs, 'execution', zh)).toBe(sentence);
});

test('slopeSentence in English', () => {
  expect(slopeSentence(found([80, 90], [99, 76]), 'execution', en)).toBe(
    'Of the 2 units that have the execution rate of both years, 1 rose, 1 fell. The largest change is that of 示例乙, from 99.0% to 76.0%.',
  );
});
