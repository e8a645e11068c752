import { expect, test } from 'vitest';
import { gridSentence } from '../../../src/components/measures/grid-sentence.ts';
import { translator } from '../../../src/i18n/index.ts';
import { exact } from '../../charts/fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const cells = (...percents: (number | undefined)[]) =>
  percents.map((percent, at) => ({
    where: `示例${'甲乙丙丁'[at]}`,
    value: percent === undefined ? undefined : exact(percent).div(100),
  }));

test.each([
  ['both ends are named', [76.3, 105.8, 90], '执行率最低的是示例甲（76.3%），最高的是示例乙（105.8%）。'],
  ['an end that several share', [100, 76.3, 100], '执行率最低的是示例乙（76.3%），最高的是示例甲等 2 格（100.0%）。'],
  [
    'cells without a figure are counted',
    [76.3, undefined, 90],
    '执行率最低的是示例甲（76.3%），最高的是示例丙（90.0%）。另有 1 格没有数，写明了原因。',
  ],
  ['all the same', [90, 90], '有执行率的 2 格都是 90.0%。'],
  ['one alone', [undefined, 90], '只有示例乙有执行率：90.0%。另有 1 格没有数，写明了原因。'],
  ['none', [undefined], '没有一格能算出执行率，各格写明原因。'],
])('gridSentence: %s', (_case, percents, sentence) => {
  expect(gridSentence('execution', cells(...percents), zh)).toBe(sentence);
});

test('gridSentence in English', () => {
  expect(gridSentence('execution', cells(76.3, undefined, 90), en)).toBe(
    'Execution rate is lowest at 示例甲 (76.3%) and highest at 示例丙 (90.0%). Cells without a figure, each with its reason: 1.',
  );
});
