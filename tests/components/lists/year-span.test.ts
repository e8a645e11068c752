import { expect, test } from 'vitest';
import { yearSpan } from '../../../src/components/lists/year-span.ts';
import { translator } from '../../../src/i18n/index.ts';

test.each([
  [[], ''],
  [[2021], '2021'],
  [[2022, 2021], '2021、2022'],
  [[2024, 2023, 2022, 2021], '2021–2024'],
  [[2019, 2021, 2022, 2023], '2019、2021–2023'],
])('yearSpan(%j): %s', (years, words) => {
  expect(yearSpan(years, translator('zh'))).toBe(words);
});
