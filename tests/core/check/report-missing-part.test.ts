import { expect, test } from 'vitest';
import { sampleReport } from '../sample-scored.ts';
import { findIn, sampleNarrative } from './find-in.ts';

const code = 'report/missing-part';
const outline = [
  '## 一、基本情况',
  '## 二、绩效评价工作开展情况',
  '## 三、综合评价情况及评价结论',
  '## 四、绩效评价指标分析',
  '## 五、主要经验及做法、存在的问题及原因分析',
  '## 六、有关建议',
  '## 七、其他需要说明的问题',
];

test('report/missing-part is silent when every part has a heading, when there are none, or when the standard has no outline', () => {
  expect(findIn(code, sampleReport({ narrative: sampleNarrative(...outline) }))).toEqual([]);
  expect(findIn(code, sampleReport({ narrative: sampleNarrative('只有一段文字。') }))).toEqual([]);
  expect(findIn(code, sampleReport({ standard: 'unscored-sheet', narrative: sampleNarrative('## 概况') }))).toEqual([]);
});

test('report/missing-part names the part no heading holds', () => {
  const narrative = sampleNarrative(...outline.filter((line) => !line.includes('建议')));
  expect(findIn(code, sampleReport({ narrative }))).toMatchObject([{ operands: { part: { text: '有关建议' } } }]);
});
