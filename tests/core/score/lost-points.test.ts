import { expect, test } from 'vitest';
import { lostPoints, pointsByLevel1 } from '../../../src/core/score/lost-points.ts';
import { sampleFunding, sampleIndicator, sampleProject } from '../sample-scored.ts';

const project = sampleProject({
  funding: { unit: '万元', columns: ['预算'], rows: [sampleFunding('total', '100', '90', '90%', '10', '9')] },
  indicators: [
    sampleIndicator(1, '产出指标', '2', '2'),
    sampleIndicator(2, '产出指标', '2', '1.5'),
    sampleIndicator(3, '效益指标', '6', '3'),
    sampleIndicator(4, '效益指标', '4', '3'),
  ],
});

test('lostPoints(project) lists rows below their weight, largest loss first, then in the order of the form', () => {
  expect(lostPoints(project).map(({ label, lost }) => [label, lost.toFraction()])).toEqual([
    ['示例指标 3', '3'],
    ['', '1'],
    ['示例指标 4', '1'],
    ['示例指标 2', '1/2'],
  ]);
});

test('lostPoints(project) is empty when the form has no scores', () => {
  expect(lostPoints(sampleProject({ indicators: [sampleIndicator(1, '产出指标')] }))).toEqual([]);
});

test('pointsByLevel1(project) adds weights and declared points under each printed heading', () => {
  const points = pointsByLevel1(project).map(({ level1, weight, score }) => [
    level1,
    weight.toFraction(),
    score.toFraction(),
  ]);
  expect(points).toEqual([
    ['', '10', '9'],
    ['产出指标', '4', '7/2'],
    ['效益指标', '10', '6'],
  ]);
});
