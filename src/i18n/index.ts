// Words of the interface. Keys are typed by zh.json; a key missing in en.json is a type error.
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

export type Language = 'zh' | 'en';
export type Key = keyof typeof zh;
export type Words = Readonly<Record<Key, string>>;

const dictionaries: Readonly<Record<Language, Words>> = { zh, en };

/** What a page or a chart needs to speak: words with `{placeholders}` filled, and the language they are in. */
export interface T {
  (key: Key, values?: Readonly<Record<string, string | number>>): string;
  readonly language: Language;
}

export function translator(language: Language): T {
  const words = dictionaries[language];
  const t = (key: Key, values?: Readonly<Record<string, string | number>>): string =>
    values === undefined ? words[key] : fill(words[key], values);
  return Object.assign(t, { language });
}

/** Sentences parted at their places: text, name of a place, text, … A large site says each of them ten thousand times. */
const parted = new Map<string, readonly string[]>();

function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  const parts = parted.get(sentence) ?? sentence.split(/\{(\w+)\}/);
  parted.set(sentence, parts);
  let text = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    text += `${values[name] ?? `{${name}}`}${parts[at + 1] ?? ''}`;
  }
  return text;
}

/** A key made of parts known only at run time (a code, a reason); the words are proved complete by tests/docs.test.ts. */
export function keyOf(text: string): Key {
  if (!(text in zh)) throw new Error(`No words for “${text}”: add it to src/i18n/zh.json and en.json`);
  return text as Key;
}

export { findingSentence } from './finding-sentence.ts';
export * from './format.ts';
export { issueAddress, issueFix, issueSentence } from './issue-sentence.ts';
export { stepSentence } from './step-sentence.ts';
