import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Standard, standardFigures } from '../../src/site/standard-figures.ts';

const national = JSON.parse(readFileSync('content/standards/national-2020/standard.json', 'utf8')) as Standard;

/** Every {value, clause, …} of the file, wherever it stands. */
function figuresIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'value' in value && 'clause' in value ? 1 : 0;
  return Object.values(value).reduce((all: number, one) => all + figuresIn(one), own);
}

test('standardFigures(standard) leaves no number of the standard out', () => {
  expect(standardFigures(national).length).toBe(figuresIn(national));
});

test('standardFigures(standard) begins with the total and names every weight', () => {
  const figures = standardFigures(national);
  expect(figures[0]).toMatchObject({ part: 'total', figure: { value: 100 } });
  expect(figures.filter(({ part }) => part === 'weight').map(({ name }) => name?.zh)).toEqual([
    '产出指标',
    '效益指标',
    '满意度指标',
  ]);
});
