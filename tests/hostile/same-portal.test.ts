// Promise 3: sound content in another spelling gives the same site; promises 7 and 8: text survives, and no figure is repaired.
import { beforeAll, expect, test } from 'vitest';
import { type Portal, type RawFile, runPipeline } from '#core';
import { readContent } from '#site/read-content';
import { sampleFiles, sampleReport, sampleText } from '../sample-content.ts';
import { naughty } from './fixtures.ts';
import { judge } from './judge.ts';

let files: readonly RawFile[] = [];
let portal: Portal | undefined;
beforeAll(async () => {
  ({ files } = readContent('content'));
  portal = runPipeline(files, [], 'same').portal;
});

const words = ({ bytes }: RawFile) => new TextDecoder().decode(bytes);

/** Source documents are proved by their digests: they are never respelled. */
const respelled = (end: RegExp, spell: (text: string) => string | Uint8Array) =>
  files.map((file) => {
    if (!end.test(file.path) || file.path.startsWith('sources/')) return file;
    const spelled = spell(words(file));
    return { ...file, bytes: typeof spelled === 'string' ? new TextEncoder().encode(spelled) : spelled };
  });

/** Every key of every object in the other order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

const json = (spell: (value: unknown) => string) => (text: string) => spell(JSON.parse(text));
const escaped = (text: string) =>
  text.replace(/[^ -~\n]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

const spellings: readonly [string, RegExp, (text: string) => string | Uint8Array][] = [
  ['a byte order mark in every file', /\.(json|csv|md)$/, (text) => `\ufeff${text}`],
  ['CRLF in every file', /\.(json|csv|md)$/, (text) => text.replaceAll(/\r?\n/g, '\r\n')],
  ['CR in every table', /\.csv$/, (text) => text.replaceAll(/\r?\n/g, '\r')],
  ['keys in the other order', /\.json$/, json((value) => JSON.stringify(reversed(value)))],
  ['JSON on one line', /\.json$/, json((value) => JSON.stringify(value))],
  ['JSON indented by tabs', /\.json$/, json((value) => JSON.stringify(value, null, '\t'))],
  ['JSON with \\u escapes', /\.json$/, json((value) => escaped(JSON.stringify(value)))],
  ['no line break at the end', /\.(json|csv|md)$/, (text) => text.replace(/\s+$/, '')],
  ['empty lines at the end of tables', /\.csv$/, (text) => `${text}\r\n\r\n`],
];

test.each(spellings)('runPipeline(real content with %s) gives the same portal', (_, end, spell) => {
  const result = runPipeline(respelled(end, spell), [], 'same');
  expect(result.issues).toEqual([]);
  expect(result.portal).toEqual(portal);
});

test('runPipeline(real content, files in any order) gives the same portal', () => {
  expect(runPipeline([...files].reverse(), [], 'same').portal).toEqual(portal);
});

/** GB18030 of the characters of one table, taken from the decoder: two bytes each. */
function gb18030(text: string): Uint8Array | undefined {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1)
      if (low !== 0x7f) table.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  const bytes = [...text].flatMap((one) => (one <= '\u007f' ? [one.charCodeAt(0)] : (table.get(one) ?? [-1])));
  return bytes.includes(-1) ? undefined : new Uint8Array(bytes);
}

test('runPipeline(real content, tables saved as GB18030 by Excel) gives the same portal', () => {
  let changed = 0;
  const saved = respelled(/\.csv$/, (text) => {
    const bytes = gb18030(text);
    if (bytes !== undefined) changed += 1;
    return bytes ?? text;
  });
  const result = runPipeline(saved, [], 'same');
  expect(changed).toBeGreaterThan(15);
  expect(result.issues).toEqual([]);
  expect(result.portal).toEqual(portal);
});

const report = `${sampleReport}/report.json`;

test.each(naughty)(
  'judge(sample with %j in every free text of a report): accepted, and the words are in the portal letter for letter',
  (text) => {
    const title = sampleText(report).replace(/"title": ".*?"/, () => `"title": ${JSON.stringify(text)}`);
    const why = title.replace('"原文没有写"', () => JSON.stringify(text));
    const csv = `"${text.replaceAll('"', '""')}"`;
    const path = `${sampleReport}/projects/zongbiao/indicators.csv`;
    const changed = sampleFiles({
      [report]: why,
      [path]: sampleText(path)
        .replace('样本少', () => csv)
        .replace('群众满意度,10', () => `${csv},10`),
    });
    const { faults, issues } = judge(changed);
    const refused = issues.filter(({ level }) => level === 'error').map(({ code }) => code);
    const result = runPipeline(changed, [], 'naughty');
    expect({ faults, refused }).toEqual({ faults: [], refused: [] });
    const [one] = result.portal?.reports ?? [];
    expect(one?.title).toBe(text);
    expect(one?.dates.published).toMatchObject({ why: text });
    expect(one?.projects[0]?.rows[2]).toMatchObject({ level3: text, reason: { raw: text } });
  },
);
