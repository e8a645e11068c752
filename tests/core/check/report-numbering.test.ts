import { expect, test } from 'vitest';
import { sampleReport } from '../sample-scored.ts';
import { findIn, sampleNarrative } from './find-in.ts';

const code = 'report/numbering';
const find = (...lines: string[]) => findIn(code, sampleReport({ narrative: sampleNarrative(...lines) }));

test('report/numbering is silent on whole sequences, on headings without numbers, and on 1.2020年', () => {
  const lines = [
    '## 一、概况',
    '### （一）甲',
    '### (二) 乙',
    '## 二、实施',
    '### 1.2020年工作',
    '### 2.其他',
    '## 总评：',
    '## 三、问题',
  ];
  expect(find(...lines)).toEqual([]);
  expect(find(...['九', '十', '十一', '十二'].map((n) => `## ${n}、章`).slice(1)).length).toBe(1);
});

test('report/numbering lists a number an editor restored, and one that jumps', () => {
  expect(find('## 一、概况', '## [[二、]]资金情况', '## 四、结论')).toMatchObject([
    { operands: { heading: { text: '资金情况' }, how: { key: 'check.numbering.lost' } } },
    { operands: { heading: { text: '四、结论' }, how: { key: 'check.numbering.jump' } } },
  ]);
});
