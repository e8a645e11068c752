import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openInput } from '#site/open-input';
import { scratchFolder, writeFiles } from '../tools/scratch.ts';

test('openInput(file) gives its bytes, and throws when it is not there', async () => {
  const folder = scratchFolder();
  writeFiles(folder, { 'a.tsv': '目标' });
  expect(new TextDecoder().decode(await openInput(join(folder, 'a.tsv')))).toBe('目标');
  await expect(openInput(join(folder, 'b.tsv'))).rejects.toThrow(/ENOENT/);
});
