import { expect, test } from 'vitest';
import { sampleReport } from '../sample-scored.ts';
import { findIn, sampleNarrative } from './find-in.ts';

const code = 'report/year-slip';
const report = (heading: string, text: string) =>
  sampleReport({ year: 2022, narrative: sampleNarrative(heading, text) });

test.each([
  ['## 四、自评结论', '顺利完成了2022年度科普经费的预算安排。'],
  ['## 四、自评结论', '按照《关于完成2021年度自评的通知》开展工作。'],
  ['## 四、自评结论', '完成率比2021年度提高。'],
  ['## 四、自评结论', '完成2021—2025年规划的年度任务。'],
  ['## 四、自评结论', '2018年以来，新建组织3432个。'],
  ['## 三、绩效目标完成情况', '争取省科协2021年科普信息化项目1个，完成了2021年度任务。'],
])('report/year-slip is silent on honest years: %s %s', (heading, text) => {
  expect(findIn(code, report(heading, text))).toEqual([]);
});

test.each([
  ['## 四、自评结论', '有效提高了资金使用效益，顺利完成了2021年度科普经费的预算安排，取得了良好社会效益。'],
  ['## 总评：', '2020年度项目整体绩效评价良好。'],
])('report/year-slip lists another year as the one whose work was done: %s %s', (heading, text) => {
  expect(findIn(code, report(heading, text))).toMatchObject([{ operands: { own: { text: '2022' } } }]);
});
