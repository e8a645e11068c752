// The committed JSON Schemas are those the program's own schemas give.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles } from '../src/site/write-schemas.ts';

const files = schemaFiles();

test('content/schema holds one schema per kind of file and nothing else', () => {
  expect(readdirSync('content/schema').sort()).toEqual(Object.keys(files).sort());
});

test.each(Object.keys(files))('content/schema/%s is current', (name) => {
  expect(readFileSync(`content/schema/${name}`, 'utf8')).toBe(files[name]);
});

test('.vscode/settings.json maps every JSON file of the content to a schema that exists', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const mapped = settings['json.schemas'].map(({ url }: { url: string }) => url.replace('./content/schema/', ''));
  expect(mapped.sort()).toEqual(
    Object.keys(files)
      .filter((name) => !name.includes('.row.'))
      .sort(),
  );
});
