import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'src/styles';
const sheet = readFileSync(join(folder, 'tokens.css'), 'utf8');
/** What the dark theme sets, by where it is chosen: by the reader's system, and by the switch of the page. */
const dark = [...sheet.matchAll(/:root(?::not\(\[data-theme="light"\]\)|\[data-theme="dark"\]) \{([^}]*)\}/g)].map(
  ([, block = '']) => block.split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
);

test('dark: the same colours from the system and from the switch, and nothing but colours', () => {
  const [system = [], chosen] = dark;
  expect(dark).toHaveLength(2);
  expect(chosen).toEqual(system);
  expect(system.length).toBeGreaterThan(10);
  expect(system.filter((one) => !/^(?:--[a-z0-9-]+: #[0-9a-f]{6}|color-scheme: dark)$/.test(one))).toEqual([]);
});

test('themes are spoken of in tokens.css alone, and in print, which is always light', () => {
  const others = readdirSync(folder).filter((name) => name !== 'tokens.css' && name !== 'print.css');
  expect(others.length).toBeGreaterThan(3);
  expect(
    others.filter((name) => /data-theme|prefers-color-scheme/.test(readFileSync(join(folder, name), 'utf8'))),
  ).toEqual([]);
});
