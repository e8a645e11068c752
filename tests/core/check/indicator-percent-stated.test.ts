import { expect, test } from 'vitest';
import { findIn, sampleForm, sampleRow } from './find-in.ts';

const code = 'indicator/percent-stated';

test.each([
  ['20 次', '30 次，完成实际指标值的 150%'],
  ['30 人', '实际人才入库 41 人,完成指标值的 136.66%'],
  ['30 人', '实际人才入库 41 人,完成指标值的 136.67%'],
  ['不少于6次', '实际完成7次。达到完成指标值的117%'],
  ['不少于6次', '实际完成7次。达到完成指标值的116%'],
  ['15次', '实际完成20次，完成任务目标的133.33%'],
  ['企事业单位 3000 余家、项目 5000 项', '企事业单位 4400 余家,项目 7500 项,完成指标值的 150%'],
])('indicator/percent-stated agrees when rounded or cut off at the last printed digit: %s, %s', (target, actual) => {
  expect(findIn(code, sampleForm([sampleRow('示例数量', target, actual)]))).toEqual([]);
});

test.each([
  ['30 人', '实际人才入库 41 人,完成指标值的 136.65%', 1, 1],
  ['30 人', '实际人才入库 41 人,完成指标值的 138%', 1, 1],
  ['发布项目 80 项,达成意向 30 项', '发布项目 96 项,达成意向 40 项,完成实际指标值的 120%', 2, 1],
])('indicator/percent-stated names the part that disagrees: %s, %s', (target, actual, part, count) => {
  expect(findIn(code, sampleForm([sampleRow('示例数量', target, actual)]))).toMatchObject([
    { operands: { part: { value: part }, count: { value: count } } },
  ]);
});

// 41 ÷ 30 is 136.67 % and not 138 %; 96 ÷ 80 is 120 %, 40 ÷ 30 is not; 1068 of 1000 “完成 100%”; 18 of 20 is 90 %.
test.each([
  ['30 人', '41 人,完成指标值的 138%', undefined, 'differs'],
  ['项目 80 项,意向 30 项', '项目 96 项,意向 40 项,完成指标值的 120%', 'hint', 'partly'],
  ['1000 人', '1068 人，完成 100%', 'hint', 'capped'],
  ['20 次', '18 次，完成 100%', undefined, 'differs'],
])(
  'indicator/percent-stated of %s and %s is softer only when a part agrees or 100%% was passed',
  (target, actual, severity, how) => {
    const [found] = findIn(code, sampleForm([sampleRow('示例数量', target, actual)]));
    expect(found?.severity).toBe(severity);
    expect(found?.operands.how).toEqual({ kind: 'word', key: `check.percentStated.${how}` });
  },
);
