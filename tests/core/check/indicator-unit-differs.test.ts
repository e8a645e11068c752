import { expect, test } from 'vitest';
import { findIn, sampleForm, sampleRow } from './find-in.ts';

const code = 'indicator/unit-differs';

test('indicator/unit-differs is silent on 万 against plain numbers and on a unit left out', () => {
  const rows = [sampleRow('示例人次', '≥ 10000 人次', '2万人次'), sampleRow('示例数量', '≥ 30 个', '39')];
  expect(findIn(code, sampleForm(rows))).toEqual([]);
});

test('indicator/unit-differs names the first pair of units and counts them', () => {
  const rows = [
    sampleRow('示例项目', '发布项目 80 项,观看 30 万人次,对接 100 次', '发布项目 96 家,观看 36 万人,对接 120 次'),
    sampleRow('示例人数', '2 万人', '3 万元'),
  ];
  expect(findIn(code, sampleForm(rows))).toMatchObject([
    { operands: { target: { text: '项' }, actual: { text: '家' }, count: { value: 2 } } },
    { operands: { target: { text: '万人' }, actual: { text: '万元' }, count: { value: 1 } } },
  ]);
});
