import { expect, test } from 'vitest';
import { digestOf, generated } from './generated-content.ts';

const asked = { units: 12, years: [2020, 2022], projects: 2, seed: 1 } as const;

test('generate: the same options give the same bytes, another seed gives others', () => {
  expect(digestOf(asked)).toBe(digestOf(asked));
  expect(digestOf({ ...asked, seed: 2 })).not.toBe(digestOf(asked));
});

test('generate().files: running through them twice gives the same files and the same answers', () => {
  const { files, answers } = generated(asked);
  const first = [...files];
  const noted = answers();
  expect([...files]).toEqual(first);
  expect(answers()).toEqual(noted);
  expect(noted.slips.length).toBeGreaterThan(10);
});

test('generate().files: every path once, every unit and year in its own folder', () => {
  const paths = [...generated(asked).files].map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.every((path) => /^[a-z0-9/.-]+$/.test(path))).toBe(true);
});

test('generate: a year more leaves the figures of the years before as they are', () => {
  const amounts = (last: number) =>
    [...generated({ ...asked, years: [2020, last] }).files].filter(({ path }) =>
      /^reports\/2020\/.*project\.json$/.test(path),
    );
  // Slips are planted in turn, so that some printed cells move; names, goals and budgets do not.
  const budgets = (last: number) =>
    amounts(last).map(({ path, text }) => [
      path,
      /"budget": "[^"]+"/.exec(text)?.[0],
      /"name": "[^"]+"/.exec(text)?.[0],
    ]);
  expect(budgets(2022)).toEqual(budgets(2020));
});
