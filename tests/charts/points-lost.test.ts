import { expect, test } from 'vitest';
import { pointsLost, type ScoredProject } from '../../src/charts/points-lost.ts';
import { translator } from '../../src/i18n/index.ts';
import { barWidths, drawings, faults } from './drawing.ts';
import { exact, hostile, known, lostRow, missing, report } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const base: ScoredProject = { report, lost: [], byLevel1: [], declaredScore: missing('not-in-form') };
const scored: ScoredProject = {
  ...base,
  lost: [
    lostRow('示例甲', '产出指标', '4', '1'),
    lostRow(hostile, '产出指标', '4', '3.5'),
    lostRow('示例丙', '效益指标', '2', '1.5'),
  ],
  byLevel1: [
    { level1: '产出指标', weight: exact(50), score: exact('46.5') },
    { level1: '效益指标', weight: exact(50), score: exact('49.5') },
  ],
  declaredTotal: { weight: known(exact(100)), score: known(exact(96)) },
  declaredScore: known(exact(96)),
};

test('pointsLost is undefined when the form has no scores', () => {
  expect(pointsLost(base, zh)).toBeUndefined();
});

test.each([zh, en])('pointsLost draws a fictional form as the snapshot shows', async (t) => {
  const chart = pointsLost(scored, t);
  expect(faults(chart?.svg ?? '')).toEqual([]);
  await expect(chart?.svg).toMatchFileSnapshot(`__snapshots__/points-lost.${t.language}.html`);
});

test('the filled bars are as long as the declared scores: 1, 3.5 and 1.5 on one scale', () => {
  for (const drawn of drawings(pointsLost(scored, zh)?.svg ?? '')) {
    const [one = 0, second = 0, third = 0, ...others] = barWidths(drawn, 'var(--data-1)');
    expect(second / one).toBeCloseTo(3.5, 1);
    expect(third / one).toBeCloseTo(1.5, 1);
    expect(others).toEqual([]);
  }
});

test('every row and every level-1 sum is in the drawing and in the table', () => {
  const chart = pointsLost(scored, zh);
  const rows = [
    ['示例甲', '−3', '1 / 4'],
    [hostile, '−0.5', '3.5 / 4'],
    ['示例丙', '−0.5', '1.5 / 2'],
    ['产出指标', '−3.5', '46.5 / 50'],
    ['效益指标', '−0.5', '49.5 / 50'],
  ];
  expect(chart?.table.rows).toEqual(rows);
  for (const { texts } of drawings(chart?.svg ?? '')) expect(texts).toEqual(expect.arrayContaining(rows.flat()));
});

test('the execution line, which the form gives no level-1 heading, is named', () => {
  const chart = pointsLost(
    { ...base, lost: [lostRow('', '', '10', '9')], byLevel1: [{ level1: '', weight: exact(10), score: exact(9) }] },
    zh,
  );
  expect(chart?.table.rows).toEqual([
    ['预算执行率', '−1', '9 / 10'],
    ['预算执行率', '−1', '9 / 10'],
  ]);
});

test('without a loss the level-1 sums are drawn as bars', () => {
  const chart = pointsLost({ ...scored, lost: [] }, zh);
  expect(barWidths(drawings(chart?.svg ?? '')[0], 'var(--data-1)')).toHaveLength(2);
  expect(chart?.finding).toBe('写有得分的各项都是满分，没有失分。');
});
