import { expect, test } from 'vitest';
import { sizes } from '../../src/charts/chart.ts';
import { type TargetRow, targetRows } from '../../src/charts/target-rows.ts';
import { translator } from '../../src/i18n/index.ts';
import { exact, indicator, type Sketch } from './fictional.ts';

const zh = translator('zh');
const [wide = { name: 'wide', width: 800 } as const, narrow = { name: 'narrow', width: 336 } as const] = sizes;
const drawn = (sketch: Sketch) => ({
  row: indicator(sketch),
  completion: exact(sketch.actual ?? 0).div(sketch.target ?? 1),
});
const rowOf = (sketch: Partial<Sketch>, size = wide): TargetRow =>
  targetRows(
    [drawn({ label: '甲', level1: '', target: '300', actual: '170', met: false, ...sketch })],
    size,
    zh,
  )[0] as TargetRow;

test.each([
  ['a short row', {}, ['56.7%\n没有达到', '170个 / ≥300个']],
  ['a met row needs no word', { actual: '300', met: true }, ['100.0%', '300个 / ≥300个']],
  ['less is better', { target: '2', actual: '0', less: true, met: true, unit: '次' }, ['0.0%\n越少越好', '0次 / ≤2次']],
  [
    'too many where less is better',
    { target: '1', actual: '2', less: true, unit: '次' },
    ['200.0%\n没有达到\n越少越好', '2次 / ≤1次'],
  ],
  [
    'a large number takes two lines',
    { target: '14000000', actual: '15000000', unit: '次', met: true },
    ['107.1%', '15,000,000次 /\n≥14,000,000次'],
  ],
])('targetRows prints rate, word and values: %s', (_case, sketch, cells) => {
  expect(rowOf(sketch).cells).toEqual(cells);
});

test('targetRows(narrow) leaves the values to the table', () => {
  expect(rowOf({}, narrow).cells).toEqual(['56.7%\n没有达到', '']);
});

test('targetRows(narrow) writes out the values of a row that fell short, under its label', () => {
  expect(rowOf({}, narrow).sub).toBe('实际 170个，目标 ≥300个');
  expect(rowOf({ met: true }, narrow).sub).toBeUndefined();
});

test.each([
  ['1800', 2, true],
  ['200', 2, false],
  ['0', 0, false],
  ['-5', 0, false],
])('targetRows holds an actual of %s for a target of 100 at %d of the scale', (actual, at, cut) => {
  expect(rowOf({ target: '100', actual })).toMatchObject({ at, cut });
});

test('targetRows puts a heading wherever the level-1 words change', () => {
  const sketch = { label: '甲', target: '1', actual: '1', met: true };
  const rows = ['产出', '产出', '效益', '产出', ''].map((level1) => drawn({ ...sketch, level1 }));
  expect(
    targetRows(rows, wide, zh)
      .map((row) => (row.heading ? row.label : '·'))
      .join(''),
  ).toBe('产出··效益·产出··');
});
