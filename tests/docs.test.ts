// The words are complete: every code the program can print has its words, in both languages.
import { expect, test } from 'vitest';
import { checkCodes, issueCodes, missingReasons, readingNotes, reportKinds, severities, stopCodes } from '#core';
import en from '../src/i18n/en.json' with { type: 'json' };
import zh from '../src/i18n/zh.json' with { type: 'json' };

const dictionaries = [
  ['zh', zh],
  ['en', en],
] as const;

const needed = [
  ...missingReasons.map((reason) => `missing.${reason}`),
  ...severities.map((severity) => `severity.${severity}`),
  ...Object.values(reportKinds).map((kind) => `kind.${kind}`),
  ...readingNotes.map((note) => `reading.note.${note}`),
  ...checkCodes.flatMap((code) =>
    ['title', 'tests', 'formula', 'falsePositive', 'sentence'].map((part) => `check.${code}.${part}`),
  ),
  ...stopCodes.flatMap((code) =>
    ['title', 'tests', 'formula', 'falsePositive', 'release'].map((part) => `check.${code}.${part}`),
  ),
  ...issueCodes.flatMap((code) => [`issue.${code}`, `issue.${code}.fix`]),
];

test.each(dictionaries)('%s.json has words for every code the program can print', (_, words) => {
  expect(needed.filter((key) => !(key in words))).toEqual([]);
});

test('both dictionaries have the same keys and no empty words', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh));
  // Between two sentences English has a space and Chinese has nothing.
  const empty = (words: object) =>
    Object.entries(words)
      .filter(([, text]) => text.trim() === '')
      .map(([key]) => key);
  expect(dictionaries.map(([, words]) => empty(words))).toEqual([['chart.space'], ['chart.space']]);
});

test('both languages of a key use the same placeholders', () => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  const differing = Object.entries(zh).filter(
    ([key, text]) => String(placeholders(text)) !== String(placeholders(en[key as keyof typeof en])),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});

test('no word accuses: findings are questions', () => {
  const words = Object.entries(zh).filter(([, text]) => /造假|违规|作弊|虚报/.test(text));
  expect(words.map(([key]) => key)).toEqual([]);
});
