// 虚构示例.
import { expect, test } from 'vitest';
import { indicatorPages } from '../../../src/core/aggregate/indicator-pages.ts';
import type { ProjectView } from '../../../src/core/model/portal.ts';

const form = (id: string, unit: string, year: number, rows: number) =>
  ({ id, unit: { id: unit }, report: { year }, rows: Array.from({ length: rows }) }) as unknown as ProjectView;

const forms = [
  form('p1', 'dw-b', 2020, 40),
  form('p2', 'dw-b', 2020, 50),
  form('p3', 'dw-b', 2020, 30),
  form('p4', 'dw-a', 2020, 300),
  form('p5', 'dw-a', 2021, 10),
  form('p6', 'dw-a', 2021, 0),
];

test('indicatorPages(projects, most) keeps forms whole and no page longer than `most` unless one form is', () => {
  const pages = indicatorPages(forms, 100);
  expect(pages.map(({ id, part, parts, rows }) => [id, part, parts, rows])).toEqual([
    ['dw-a-2021', 1, 1, 10],
    ['dw-a-2020', 1, 1, 300],
    ['dw-b-2020', 1, 2, 90],
    ['dw-b-2020-2', 2, 2, 30],
  ]);
});

test('indicatorPages(projects, most) puts every form with rows on exactly one page', () => {
  const placed = indicatorPages(forms, 1).flatMap(({ projects }) => projects.map(({ id }) => id));
  expect(placed.sort()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
});

test('indicatorPages([], most) is empty', () => {
  expect(indicatorPages([], 10)).toEqual([]);
});
