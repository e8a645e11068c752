import { expect, test } from 'vitest';
import { say, wordKeys } from '#client/compare/words';
import { measureNames, missingReasons, refusalReasons, scopes } from '#core';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import { words } from './sample-files.ts';

test('wordKeys: every word the gate and the figures can need is handed over, in both languages', () => {
  const needed = [
    ...refusalReasons.map((reason) => `compare.refuse.${reason}`),
    ...missingReasons.map((reason) => `missing.${reason}`),
    ...scopes.map((scope) => `compare.scope.${scope}`),
    ...measureNames.flatMap((name) => [`compare.measure.${name}`, `compare.note.${name}`]),
  ];
  const given: readonly string[] = wordKeys;
  expect(needed.filter((key) => !given.includes(key))).toEqual([]);
  expect(wordKeys.filter((key) => words[key] === undefined || en[key] === undefined)).toEqual([]);
});

test('say: placeholders are filled, unknown ones stay', () => {
  expect(say(words, 'compare.side', { unit: '甲', year: 2020 })).toBe('甲（2020 年）');
  expect(say(words, 'compare.side', { unit: '甲' })).toBe('甲（{year} 年）');
});
