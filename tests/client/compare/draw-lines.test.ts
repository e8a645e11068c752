import { expect, test } from 'vitest';
import { drawLines } from '#client/compare/draw-lines';
import { type Series, unbroken } from '#client/compare/series';
import type { Shape } from '#client/compare/svg';

const point = (year: number, at: number) => ({ year, at, text: `${at}` });
const series: Series[] = [
  { name: '甲', order: 0, points: [point(2019, 1), point(2020, 2), point(2022, 3)] },
  { name: '乙', order: 1, points: [] },
];
const all = (shape: Shape): Shape[] => [
  shape,
  ...shape.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const classed = (shape: Shape, name: string) =>
  all(shape).filter(({ attributes }) =>
    String(attributes.class ?? '')
      .split(' ')
      .includes(name),
  );

test.each([
  [[2019, 2020, 2021], [[2019, 2020, 2021]]],
  [
    [2019, 2021],
    [[2019], [2021]],
  ],
  [[], []],
])('unbroken(%j): %j', (years, runs) => {
  expect(unbroken(years.map((year) => point(year, 1))).map((run) => run.map(({ year }) => year))).toEqual(runs);
});

test('drawLines: a year without a figure breaks the line; nothing is drawn in its place', () => {
  const drawn = drawLines({ series, years: [2019, 2022], measure: 'lost', width: 800, label: '失分' });
  const [run, ...others] = classed(drawn, 'run');
  expect(others).toEqual([]);
  expect(String(run?.attributes.d).split('L')).toHaveLength(2);
  // Three figures, and the mark beside the name.
  expect(classed(drawn, 'mark')).toHaveLength(4);
});

test('drawLines: every year of the span has a tick, also one without figures, and a unit without figures has no name', () => {
  const drawn = drawLines({ series, years: [2019, 2020, 2022], measure: 'lost', width: 800, label: '失分' });
  const words = all(drawn)
    .filter(({ tag }) => tag === 'text')
    .map(({ children }) => children[0]);
  expect(words).toEqual(expect.arrayContaining(['2019', '2020', '2021', '2022', '甲 3']));
  expect(words.filter((word) => String(word).startsWith('乙'))).toEqual([]);
});

test.each([320, 560, 880])('drawLines(width %d): names do not cover one another and stay inside', (width) => {
  const six: Series[] = Array.from({ length: 6 }, (_, order) => ({
    name: `单位${order}`,
    order,
    points: [point(2020, 1)],
  }));
  const drawn = drawLines({ series: six, years: [2020], measure: 'lost', width, label: '失分' });
  const rows = classed(drawn, 'name')
    .map(({ attributes }) => Number(attributes.y))
    .sort((a, b) => a - b);
  const height = Number(String(drawn.attributes.viewBox).split(' ')[3]);
  expect(rows.slice(1).every((y, at) => y - (rows[at] ?? 0) >= 18)).toBe(true);
  expect(rows.at(-1)).toBeLessThan(height);
});
