import { expect, test } from 'vitest';
import { findIn, sampleForm, sampleRow } from './find-in.ts';

const code = 'indicator/result-in-target-column';

test('indicator/result-in-target-column is silent when the target is a scale, a number, or words answered in words', () => {
  const rows = [
    sampleRow('示例评价', '优良中低差', '优'),
    sampleRow('示例数量', '5 次', '5 次'),
    sampleRow('示例素质', '建立起志愿者队伍', '建立起志愿者队伍'),
  ];
  expect(findIn(code, sampleForm(rows))).toEqual([]);
});

test('indicator/result-in-target-column lists a story in the target column with a grade beside it', () => {
  const rows = [sampleRow('示例活动', '参与学校共计 100 余所，上万名学生参赛。', '优良')];
  expect(findIn(code, sampleForm(rows))).toMatchObject([{ row: 1, operands: { actual: { text: '优良' } } }]);
});
