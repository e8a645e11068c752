import { expect, test } from 'vitest';
import { isOfNames, levelsOf } from '#client/search/levels';
import { readState } from '#client/search/search-state';

test.each([
  ['?q=青水科协', ['names', 'zh']],
  ['?q=满意度&kind=row&met=short&year=2021', ['names', 'zh']],
  ['?q=青水科协&full=1', ['zh']],
  ['?q=青水科协&exact=1', ['zh']],
  ['?q=青水科协&sort=amount', ['zhOrdered']],
  ['?q=青水科协&kind=text', ['zh']],
  ['?severity=difference', ['zh']],
])('levelsOf(%s) on a large site: %j', (address, levels) => {
  expect(levelsOf(readState(address), 'zh', true)).toEqual(levels);
});

test('levelsOf: one index on a small site, and for English words', () => {
  expect(levelsOf(readState('?q=青水科协'), 'zh', false)).toEqual(['zh']);
  expect(levelsOf(readState('?q=青水科协&sort=amount'), 'zh', false)).toEqual(['zh']);
  expect(levelsOf(readState('?q=execution rate'), 'en', true)).toEqual(['en']);
});

test('isOfNames(filter, choice): text and findings have no names', () => {
  expect([isOfNames('kind', 'row'), isOfNames('kind', 'text'), isOfNames('severity', 'hint')]).toEqual([
    true,
    false,
    false,
  ]);
});
