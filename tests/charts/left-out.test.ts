import { expect, test } from 'vitest';
import { leftOutNote } from '../../src/charts/left-out.ts';
import { translator } from '../../src/i18n/index.ts';
import { indicators } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const drawn = { label: '甲', target: '1', actual: '1', met: true };

test('leftOutNote is undefined when every row is drawn', () => {
  expect(leftOutNote(indicators([drawn]), zh)).toBeUndefined();
});

test.each([
  ['no target', { target: { kind: 'empty' } }, '没有写目标'],
  ['no actual', { actual: { kind: 'empty' } }, '没有写实际完成值'],
  ['several figures', { target: { kind: 'compound' }, met: { value: true } }, '一格里有几个数，不合成一个百分比'],
  ['a bound', { notes: ['threshold-as-result'] }, '实际值写的是界限（如“≥90%”），不是一个数'],
  ['met without a rate', { met: { value: true } }, '能看出是否达到，但不宜用百分比表示'],
  ['a date', { actual: { kind: 'date' } }, '是日期'],
  ['a grade', { actual: { kind: 'grade' } }, '是等级或文字，不是数'],
  ['any other', { actual: { kind: 'number' }, target: { kind: 'number' } }, '目标与实际不是同一类数'],
] as const)('leftOutNote names the reason: %s', (_case, change, reason) => {
  const [row] = indicators([{ label: '甲', missing: 'not-comparable' }]);
  if (row === undefined) throw new Error('one row');
  const number = { ...row.reading.target, kind: 'number' } as const;
  const reading = { ...row.reading, target: number, actual: number };
  const changed = {
    ...reading,
    ...change,
    target: { ...reading.target, ...('target' in change ? change.target : {}) },
    actual: { ...reading.actual, ...('actual' in change ? change.actual : {}) },
    notes: 'notes' in change ? change.notes : [],
    met: 'met' in change ? change.met : reading.met,
  };
  expect(leftOutNote([{ ...row, reading: changed }], zh)).toBe(
    `全表 1 项，图中画出 0 项；没有画出的 1 项：${reason} 1 项。`,
  );
});

test('leftOutNote counts each reason, most frequent first', () => {
  const rows = indicators([drawn, { label: '乙', met: true }, { label: '丙' }, { label: '丁' }]);
  expect(leftOutNote(rows, zh)).toBe(
    '全表 4 项，图中画出 1 项；没有画出的 3 项：是等级或文字，不是数 2 项；能看出是否达到，但不宜用百分比表示 1 项。',
  );
  expect(leftOutNote(rows, en)).toBe(
    'Indicators in the form: 4; drawn: 1; not drawn: 3 (grades or words, not figures: 2; met or not is clear, but a rate would mean nothing: 1).',
  );
});
