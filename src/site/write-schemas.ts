// Writes the JSON Schemas of the content folder to content/schema/, for editors that complete and check while typing.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '#core';

/** File name → its whole text. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const files = Object.entries(jsonSchemas()).map(
    ([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`] as const,
  );
  return Object.fromEntries(files);
}

export async function writeSchemas(folder: string): Promise<void> {
  const target = join(folder, 'schema');
  await mkdir(target, { recursive: true });
  for (const [name, text] of Object.entries(schemaFiles())) await writeFile(join(target, name), text);
}
