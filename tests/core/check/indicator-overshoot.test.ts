import { expect, test } from 'vitest';
import { findIn, sampleForm, sampleRow } from './find-in.ts';

const code = 'indicator/overshoot';

test('indicator/overshoot is silent below the threshold of the standard, with an analysis, and where less is better', () => {
  const rows = [
    sampleRow('示例次数', '≥ 100 次', '129 次'),
    sampleRow('示例家数', '≥ 10 家', '20 家', { reason: { raw: '目标偏低' } }),
    sampleRow('事故次数', '≤ 2 次', '1 次'),
  ];
  expect(findIn(code, sampleForm(rows))).toEqual([]);
  const unscored = { ...sampleForm([sampleRow('示例次数', '≥ 1 次', '9 次')]), standard: 'unscored-sheet' };
  expect(findIn(code, unscored)).toEqual([]);
});

test('indicator/overshoot lists a result at the threshold: 39 of 30 is 130 %', () => {
  const [found] = findIn(code, sampleForm([sampleRow('示例数量', '≥ 30 个', '39')]));
  expect(found).toMatchObject({ row: 1, operands: { actual: { text: '39' } } });
  expect(found?.operands.completion).toMatchObject({ kind: 'percent' });
});
