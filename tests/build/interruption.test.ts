import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { readManifest, verifySite } from '#site/manifest';
import { heal, placesOf } from '#site/publish-swap';
import { scratchFolder } from '../tools/scratch.ts';
import { changeFile, copyContent, mianyang, removeReport } from './change-content.ts';
import { digests, run, start } from './run-cli.ts';

const folder = scratchFolder();
const out = join(folder, 'dist');
const beside = () => readdirSync(folder).filter((name) => name.startsWith('.dist.'));
const building = () => beside().find((name) => name.startsWith('.dist.building-'));
let oldContent: string;
let newContent: string;
let whole: Record<string, string>;

beforeAll(async () => {
  oldContent = copyContent(join(folder, 'old'));
  removeReport(oldContent, mianyang);
  newContent = copyContent(join(folder, 'new'));
  removeReport(newContent, mianyang);
  changeFile(newContent, 'site.json', (text) => text.replace('"zh": "', '"zh": "新'));
  const { code, said } = await run('build', oldContent, '--out', out);
  expect(code, said).toBe(0);
  whole = digests(out);
});

const exists = (...path: string[]) => existsSync(join(folder, building() ?? 'none', ...path));

/** Resolves at the moment, or when the build has ended without it. */
async function until(reached: () => boolean, ended: Promise<unknown>): Promise<void> {
  let finished = false;
  void ended.then(() => {
    finished = true;
  });
  while (!finished && !reached()) await wait(1);
}

/** Moments of a build, each told by what can be seen beside the target. */
const moments: [string, () => boolean][] = [
  ['the lock is taken', () => existsSync(join(folder, '.dist.lock'))],
  ['the fresh folder is made', () => exists()],
  ['the packages are linked', () => exists('node_modules')],
  ['Astro has begun', () => exists('astro', '.prerender')],
  ['the first page is written', () => exists('site', 'reports')],
  ['the pages are written', () => exists('site', 'en')],
  ['the source documents are copied', () => exists('site', 'sources')],
];

test.each(moments)('SIGKILL when %s: the old site is whole, and the next build heals', async (_name, reached) => {
  const { process: child, ended } = start(['build', newContent, '--out', out]);
  await until(reached, ended);
  child.kill('SIGKILL');
  const { signal, said } = await ended;
  expect(signal, `the build ended before: ${said}`).toBe('SIGKILL');
  expect(digests(out)).toEqual(whole);
  const next = await run('build', oldContent, '--out', out);
  expect(next.code, next.said).toBe(0);
  expect(digests(out)).toEqual(whole);
  expect(beside()).toEqual([]);
});

test.each(['1', '3'])(
  'content that changes while %s thread(s) build: not published, said in both languages',
  async (n) => {
    const content = copyContent(join(folder, `changing-${n}`));
    const { ended } = start(['build', content, '--out', out, '--threads', n]);
    await until(() => exists('site', 'reports'), ended);
    changeFile(content, 'site.json', (text) => text.replace('"zh": "', '"zh": "新'));
    const { code, said } = await ended;
    expect(code, said).toBe(1);
    expect(said).toContain('生成期间内容又有改动，未发布');
    expect(said).toContain('Not published: the content changed during the build.');
    expect(digests(out)).toEqual(whole);
    expect(beside()).toEqual([]);
  },
);

// The swap itself takes less than a thousandth of a second: a process that does nothing else is killed in it often enough.
test('SIGKILL while swapping, 20 times: after healing one of the two sites is there, whole', async () => {
  const home = join(folder, 'swapping');
  const places = placesOf(join(home, 'dist'), 1);
  for (const name of ['a', 'b', 'dist']) cpSync(out, join(home, name), { recursive: true });
  const program = `
    import { renameSync } from 'node:fs';
    const { placesOf, swap } = await import(${JSON.stringify(resolve('src/site/publish-swap.ts'))});
    const places = placesOf(${JSON.stringify(places.target)}, 1);
    console.log('ready');
    for (;;) for (const site of ['a', 'b']) {
      swap(${JSON.stringify(home)} + '/' + site, places);
      renameSync(places.old, ${JSON.stringify(home)} + '/' + site);
    }`;
  for (let turn = 0; turn < 20; turn += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await wait(turn);
    child.kill('SIGKILL');
    await once(child, 'exit');
    heal(places);
    expect(verifySite(places.target)).toEqual([]);
    for (const name of ['a', 'b'])
      if (!existsSync(join(home, name))) cpSync(out, join(home, name), { recursive: true });
  }
});

test.each([
  ['SIGINT', '1'],
  ['SIGTERM', '3'],
  ['SIGHUP', '1'],
] as const)(
  '%s to a build of %s thread(s): the old site is whole and nothing is left beside it',
  async (signal, threads) => {
    const { process: child, ended } = start(['build', newContent, '--out', out, '--threads', threads]);
    const site = join(folder, `.dist.building-${child.pid}`, 'site', 'reports');
    while (!existsSync(site) && child.exitCode === null) await wait(1);
    child.kill(signal);
    const { code, said } = await ended;
    expect(code, said).toBeGreaterThan(128);
    expect(digests(out)).toEqual(whole);
    expect(beside()).toEqual([]);
  },
);

test('two builds at once: one publishes, the other says a build is running, the site is whole', async () => {
  const runs = await Promise.all(
    [start(['build', oldContent, '--out', out]), start(['build', newContent, '--out', out])].map((one) => one.ended),
  );
  expect(runs.map(({ code }) => code).sort()).toEqual([0, 1]);
  expect(runs.find(({ code }) => code === 1)?.said).toMatch(/已有构建在进行[\s\S]*already running/);
  expect(verifySite(out)).toEqual([]);
  expect(beside()).toEqual([]);
  expect((await run('build', oldContent, '--out', out)).code).toBe(0);
});

test('two builds of different targets at once: both publish', async () => {
  const targets = [join(folder, 'one'), join(folder, 'two')];
  const runs = await Promise.all(targets.map((target) => start(['build', oldContent, '--out', target]).ended));
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  for (const target of targets) expect(digests(target)).toEqual(whole);
});

test('verify(site): says it is whole, and names a changed file', async () => {
  expect((await run('verify', out)).code).toBe(0);
  const { code, said } = await run('verify', join(folder, 'old'));
  expect(code, 'a folder without a manifest').toBe(1);
  expect(said).toMatch(/manifest\.json/);
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).not.toContain(folder);
  expect(readManifest(out).version).toMatch(/^[0-9a-f]{12}$/);
});
