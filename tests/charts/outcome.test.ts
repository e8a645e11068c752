import { expect, test } from 'vitest';
import { outcomeDots, outcomeKey, outcomeOf, outcomeStems } from '../../src/charts/outcome.ts';
import { render } from '../../src/charts/render.ts';
import { translator } from '../../src/i18n/index.ts';
import { drawings } from './drawing.ts';
import { indicator } from './fictional.ts';

const zh = translator('zh');
const point = (outcome: 'met' | 'short' | 'unjudged', less = false, cut = false) => ({
  outcome,
  less,
  cut,
  at: 1,
  y: 10,
});

test.each([
  [true, 'met'],
  [false, 'short'],
  [undefined, 'unjudged'],
])('outcomeOf a reading with met = %s is %s', (met, outcome) => {
  expect(outcomeOf(indicator({ label: '甲', target: '1', actual: '1', met }).reading)).toBe(outcome);
});

test('outcomeDots draws every outcome and direction with a shape or fill of its own', () => {
  const looks = [
    point('met'),
    point('short'),
    point('unjudged'),
    point('met', true),
    point('short', true),
    point('met', false, true),
  ];
  const drawn = looks.map((each) =>
    render('图', () => ({
      height: 20,
      marginLeft: 0,
      marginRight: 0,
      x: { type: 'linear', domain: [0, 2] },
      marks: [...outcomeStems([each]), ...outcomeDots([each], { x: 'at', y: 'y', r: 4 })],
    })),
  );
  // Without colour: shape and fill alone must tell them apart.
  const shapes = drawn.map((svg) => svg.replace(/var\(--data-\w+\)/g, 'colour'));
  expect(new Set(shapes).size).toBe(looks.length);
});

test.each([
  ['only met', [point('met')], ['达到目标']],
  ['met and short', [point('met'), point('short')], ['达到目标', '没有达到']],
  ['less is better', [point('met', true)], ['达到目标', '越少越好']],
  ['beyond the scale', [point('met', false, true)], ['达到目标', '超出横轴']],
])('outcomeKey explains the shapes that occur: %s', (_case, points, words) => {
  const { marks, height } = outcomeKey(points, zh, 300, 0);
  const svg = render('图', () => ({ height, marginLeft: 0, marginRight: 0, x: { type: 'identity' }, marks }));
  expect(drawings(svg)[0].texts).toEqual(words);
});
