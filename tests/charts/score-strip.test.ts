import { expect, test } from 'vitest';
import { render } from '../../src/charts/render.ts';
import { bandsOf } from '../../src/charts/score-points.ts';
import { strip, stripMarks } from '../../src/charts/score-strip.ts';
import { drawings } from './drawing.ts';
import { standard } from './fictional-score.ts';

const draw = (stretch?: readonly [number, number]): string =>
  render('图', () => ({
    height: 100,
    marginLeft: 20,
    marginRight: 20,
    x: { type: 'linear', domain: [0, 300] },
    marks: stripMarks(bandsOf(standard, 100), 100, { stretch, width: 300, below: 300, bottom: strip.bottom + 14 }),
  }));

test('stripMarks prints each grade and the number it begins at', () => {
  for (const { texts } of drawings(draw())) {
    expect([...texts].sort()).toEqual(['0', '100', '50', '75', '90', '丁', '丙', '乙', '甲']);
  }
});

test.each([
  ['without a stretch nothing is opened', undefined, 0],
  ['with a stretch two lines lead to the scale below', [90, 96], 2],
] as const)('%s', (_, stretch, lines) => {
  const [wide] = drawings(draw(stretch));
  expect(wide.element.querySelectorAll('path')).toHaveLength(lines);
});
