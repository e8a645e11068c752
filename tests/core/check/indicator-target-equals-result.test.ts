import { expect, test } from 'vitest';
import { findIn, sampleForm, sampleRow } from './find-in.ts';

const code = 'indicator/target-equals-result';

test.each([
  ['新建工作站 5 家', '5 家', '5 家'],
  ['指导 2 家工作站，新建 1 家', '3 家', '3 家'],
  ['发布项目70项', '92项', '93项'],
  ['打造基地 20 个', '21 家', '21 家'],
  ['开展活动', '5 次', '5 次'],
])('indicator/target-equals-result is silent: %s, %s, %s', (label, target, actual) => {
  expect(findIn(code, sampleForm([sampleRow(label, target, actual)]))).toEqual([]);
});

test('indicator/target-equals-result lists a target that repeats the result while the label promises another number', () => {
  const text = '发布项目92项，促成对接100次';
  const found = findIn(code, sampleForm([sampleRow('发布项目70项，促成对接100次', text, text)]));
  expect(found).toMatchObject([{ operands: { unit: { text: '项' } } }]);
  expect(found[0]?.operands.promised).toMatchObject({ kind: 'number' });
});
