import { cpSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from 'd3-array';
import { expect, test } from 'vitest';
import { listFiles, readManifest, verifySite } from '#site/manifest';
import { scratchFolder } from '../tools/scratch.ts';
import { copyContent, mianyang, removeReport } from './change-content.ts';
import { digests, run, runInShell } from './run-cli.ts';

const folder = scratchFolder();

/** The same files written in another order, so that the file system lists them in another. */
function copyBackwards(from: string, to: string): string {
  for (const file of listFiles(from).reverse()) {
    mkdirSync(join(to, file, '..'), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
  return to;
}

test('build(same content twice): byte-identical, whatever the folder, zone, language, mask and order of files', async () => {
  const first = copyContent(join(folder, 'first'));
  const second = copyBackwards(first, join(folder, 'elsewhere', 'deeper'));
  const one = await run('build', first, '--out', join(folder, 'one'));
  expect(one.code, one.said).toBe(0);
  const env = { TZ: 'Pacific/Chatham', LANG: 'ar_EG.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: '/' };
  const two = await runInShell('umask 077', ['build', second, '--out', join(folder, 'two')], env);
  expect(two.code, two.said).toBe(0);
  expect(digests(join(folder, 'two'))).toEqual(digests(join(folder, 'one')));
});

test('build(--threads 3): the same files as one thread writes', async () => {
  const shared = await run('build', join(folder, 'first'), '--out', join(folder, 'three'), '--threads', '3');
  expect(shared.code, shared.said).toBe(0);
  expect(digests(join(folder, 'three'))).toEqual(digests(join(folder, 'one')));
  // The number of files is that of the manifest, the index among them, however far the index was when the rest was read.
  const { files } = readManifest(join(folder, 'three'));
  expect(files.some(({ path }) => path.startsWith('pagefind/'))).toBe(true);
  expect(shared.said).toContain(`${files.length} files, ${Math.round(sum(files, ({ bytes }) => bytes) / 1024)} KB`);
});

test('build(a report removed): no page, row, search entry or total of it is left', async () => {
  const content = copyContent(join(folder, 'shrinking'));
  const out = join(folder, 'shrunk');
  const before = await run('build', content, '--out', out);
  expect(before.code, before.said).toBe(0);
  // A standard may name the document it was taken from: that is the standard's own text.
  const pages = () => listFiles(out).filter((file) => !file.includes('standards/'));
  const holds = () => pages().filter((file) => readFileSync(join(out, file)).includes('mianyang-kexie-2021'));
  expect(holds().length).toBeGreaterThan(5);
  removeReport(content, mianyang);
  const after = await run('build', content, '--out', out);
  expect(after.code, after.said).toBe(0);
  expect(holds()).toEqual([]);
  expect(listFiles(out).filter((file) => file.includes('mianyang-kexie-2021'))).toEqual([]);
  expect(verifySite(out)).toEqual([]);
});

// One block of `ulimit -f` is 1024 bytes in bash: no file may grow beyond it, as on a full disk.
test.each([1, 12, 40])(
  'build(no file may exceed %s KB): an error in both languages, the old site whole',
  async (blocks) => {
    const home = join(folder, `limit-${blocks}`);
    mkdirSync(home);
    const out = join(home, 'dist');
    cpSync(join(folder, 'one'), out, { recursive: true });
    const before = digests(out);
    const { code, said } = await runInShell(`ulimit -f ${blocks}`, ['build', 'content', '--out', out]);
    expect(code, said).toBe(1);
    expect(said).toMatch(/文件大小限制[\s\S]*file-size limit/);
    expect(digests(out)).toEqual(before);
    expect(readdirSync(home)).toEqual(['dist']);
    expect(statSync(out).isDirectory()).toBe(true);
  },
);
