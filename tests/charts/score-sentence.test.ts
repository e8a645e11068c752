import { expect, test } from 'vitest';
import { scorePoints } from '../../src/charts/score-points.ts';
import { scoreSentence } from '../../src/charts/score-sentence.ts';
import { translator } from '../../src/i18n/index.ts';
import { total } from './fictional-score.ts';

const [zh, en] = [translator('zh'), translator('en')];

test.each([
  [
    ['92.5', '2833/30', '91.13', '94.53'],
    ['甲', '甲', '甲', '甲'],
    '单位自评 92.5 分，按规则重算 94.43 分，自评低 1.93 分。规则容许 91.13–94.53 分，自评在其中。怎样算都是“甲”。',
  ],
  [
    ['96', '94', '91', '95'],
    ['甲', '甲', '甲', '甲'],
    '单位自评 96 分，按规则重算 94 分，自评高 2 分。规则容许 91–95 分，自评高于最高数。怎样算都是“甲”。',
  ],
  [
    ['70', '80', '74', '82'],
    ['丙', '乙', '丙', '乙'],
    '单位自评 70 分，按规则重算 80 分，自评低 10 分。规则容许 74–82 分，自评低于最低数。' +
      '分属不同等级：单位自评“丙”，按规则重算“乙”，按规则最低“丙”，按规则最高“乙”。',
  ],
  [['90', '90', '90', '90'], [], '单位自评 90 分，按规则重算也是 90 分。'],
  [['92.5'], ['甲'], '单位自评 92.5 分；表中缺少逐项得分，不能按规则重算。按标准是“甲”。'],
  [['', '80', '74', '82'], [], '原表没有写总分；按规则重算是 80 分。规则容许 74–82 分。'],
])('scoreSentence(%s, %s)', (points, grades, expected) => {
  expect(scoreSentence(scorePoints(total(points, grades)), zh)).toBe(expected);
});

test('scoreSentence in English', () => {
  const points = scorePoints(total(['92.5', '2833/30', '91.13', '94.53'], ['甲', '甲', '甲', '甲']));
  expect(scoreSentence(points, en)).toContain('The unit declares 92.5 points; the rule gives 94.43');
});
