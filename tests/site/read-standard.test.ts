import { expect, test } from 'vitest';
import { readStandard } from '#site/read-standard';
import { scratchFolder, writeFiles } from '../tools/scratch.ts';

test('readStandard() is the national standard', async () => {
  expect((await readStandard()).id).toBe('national-2020');
});

test('readStandard(id, root) refuses what is not a standard', async () => {
  const root = scratchFolder();
  writeFiles(root, { 'standards/x/standard.json': '{}' });
  await expect(readStandard('x', root)).rejects.toThrow();
  await expect(readStandard('none', root)).rejects.toThrow(/ENOENT/);
});
