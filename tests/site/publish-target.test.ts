import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveTarget, targetFault } from '#site/publish-target';
import { scratchFolder, writeFiles } from '../tools/scratch.ts';

const folder = scratchFolder();
writeFiles(folder, {
  'work/content/site.json': '{}',
  'work/dist/index.html': '',
  'repository/package.json': '{}',
  'documents/letter.docx': '',
});
writeFileSync(join(folder, 'file'), '');
mkdirSync(join(folder, 'empty'));

test.each([
  ['work/dist', undefined],
  ['empty', undefined],
  ['new', undefined],
  ['work/content', 'holds-work'],
  ['work/content/dist', 'holds-work'],
  ['work', 'holds-work'],
  ['', 'holds-work'],
  ['repository', 'holds-work'],
  ['documents', 'not-a-site'],
  ['file', 'not-a-folder'],
  ['none/dist', 'no-parent'],
])('targetFault(%s): %s', (path, fault) => {
  expect(targetFault(join(folder, path), [join(folder, 'work'), join(folder, 'work/content')])).toBe(fault);
});

test('targetFault(home): nobody’s home is replaced', () => {
  expect(targetFault(homedir(), [])).toBe('holds-work');
});

test('resolveTarget(link): the folder behind the link is replaced, not the link', () => {
  symlinkSync(join(folder, 'work/dist'), join(folder, 'public'));
  expect(resolveTarget(join(folder, 'public'))).toBe(join(folder, 'work/dist'));
});
