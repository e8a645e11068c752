// The sentence of an issue: where, what was expected, what was found. Made last, in the reader's language.
import type { Issue, IssueCode, Place } from '#core';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

type Language = 'zh' | 'en';
const dictionaries: Readonly<Record<Language, Readonly<Record<string, string>>>> = { zh, en };

/** What these expect is a name from the content itself, never a word of ours. */
const literal: ReadonlySet<IssueCode> = new Set([
  'csv/no-header',
  'csv/unknown-header',
  'csv/missing-header',
  'id/look-alike',
  'source/hash',
  'report/duplicate',
  'report/year',
  'report/unit',
]);
/** What these found is one of our words; all else is quoted from the file. */
const named: ReadonlySet<IssueCode> = new Set(['file/not-regular', 'text/encoding']);

/** `folder` is the content folder as the author typed it; it stands before the path. */
export function issueSentence(issue: Issue, language: Language, folder: string): string {
  const say = (key: string, words: Readonly<Record<string, string>> = {}): string =>
    fill(dictionaries[language][key] ?? key, words);
  const word = (key: string, fallback: string): string =>
    Object.hasOwn(dictionaries[language], key) ? say(key) : fallback;
  const { code, expected = '', received = '' } = issue;
  const raw = named.has(code) ? word(`issue.received.${received}`, received) : received;
  const problem = say(`issue.${code}`, {
    expected: literal.has(code) ? expected : word(`issue.expected.${expected}`, expected),
    received: received === '' ? say('issue.nothing') : say('issue.quoted', { words: raw }),
    raw,
  });
  return say('issue.sentence', { place: placeWords(issue.where, folder, say), problem });
}

/** One short sentence: how to put it right. */
export function issueFix(code: IssueCode, language: Language): string {
  return dictionaries[language][`issue.${code}.fix`] ?? '';
}

/** `content/units.csv:3:2`: what editors and terminals make clickable. */
export function issueAddress({ where }: Issue, folder: string): string {
  const place = [where.row, where.column].filter((part) => part !== undefined);
  return [pathOf(where, folder), ...place].join(':');
}

function placeWords(
  where: Place,
  folder: string,
  say: (key: string, words: Readonly<Record<string, string>>) => string,
): string {
  const words = { file: pathOf(where, folder), row: String(where.row ?? ''), column: String(where.column ?? '') };
  const field = where.field === undefined ? '' : say('issue.place.field', { field: where.field });
  if (where.row === undefined) return say('issue.place.file', words) + field;
  if (!where.file.endsWith('.csv')) return say('issue.place.line', words) + field;
  // In a sheet the header names the column.
  return field !== '' || where.column === undefined
    ? say('issue.place.row', words) + field
    : say('issue.place.cell', words);
}

/** A file name may hold anything; a terminal must not obey it. */
const unprintable = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069]/gu;

function pathOf(where: Place, folder: string): string {
  const path = [folder.replace(/\/+$/, ''), where.file].filter(Boolean).join('/');
  return path.replace(unprintable, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(words, name) ? (words[name] ?? '') : whole,
  );
}
