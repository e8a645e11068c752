// npm run bench: how long each stage takes, pages per second, the most memory used, and what the site weighs. Printed, not judged.
// npm run bench -- FOLDER for other content, npm run bench -- --units 60 --years 2019-2024 --projects 5 for a fictional province.
// With --runs 5 it builds five times, and what it prints is the median, with the five beside it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { median } from 'd3-array';
import { runPipeline } from '#core';
import { generateContent, provinceOf } from '#site/generate-content';
import { listFiles, readManifest } from '#site/manifest';
import { readContent } from '#site/read-content';
import type { Stages } from '#site/stage-clock';
import { parseFiles } from '../../src/core/parse/index.ts';
import { validate } from '../../src/core/validate/index.ts';
import { budgetTable, weigh } from './budgets.ts';
import { readSite } from './read-pages.ts';

const { values, positionals } = parseArgs({
  options: {
    units: { type: 'string' },
    years: { type: 'string', default: '2019-2024' },
    projects: { type: 'string', default: '5' },
    runs: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs ${values.runs}: a whole number from 1`);
const cache = resolve('node_modules/.cache/mingji-bench');
/** ext4 without a journal: it passes over each file deleted in the last minutes whenever it creates one. */
const memoryOfDeleted = 6 * 60;
// Nothing is in it but what a run is at work on: it changed last when a run cleared its folder.
const cleared = existsSync(cache)
  ? Math.round((Date.now() - statSync(cache).mtimeMs) / 1000)
  : Number.POSITIVE_INFINITY;
if (cleared < memoryOfDeleted)
  console.warn(
    `The files of another run were deleted ${cleared} s ago. Some file systems are slower for ${memoryOfDeleted} s then: wait, or use --runs.\n`,
  );
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const content = values.units === undefined ? (positionals[0] ?? 'content') : invent(values.units);

function invent(units: string): string {
  const province = join(folder, 'content');
  generateContent(provinceOf({ ...values, units, seed: '1' }), province, 'content');
  return province;
}

/** Milliseconds of the best of five runs: the first ones warm up. */
async function time(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const since = performance.now();
    await work();
    times.push(performance.now() - since);
  }
  return Math.min(...times);
}

const { files, issues } = readContent(content);
const parsed = parseFiles(files);
const read = await time(() => readContent(content));
const parse = await time(() => parseFiles(files));
const checked = await time(() => validate(parsed.documents));
const all = await time(() => runPipeline(files, issues, 'bench'));

interface Build {
  /** Milliseconds on the clock, as who runs the command sees it. */
  readonly whole: number;
  readonly stages: Stages;
  /** Megabytes. */
  readonly peak: number;
}

function build(out: string): Build {
  const since = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli.ts', 'build', content, '--out', out, '--stages'],
    { encoding: 'utf8' },
  );
  const whole = performance.now() - since;
  if (status !== 0) throw new Error(stderr);
  return { whole, ...(JSON.parse(stdout.split('\n')[0] ?? '{}') as Omit<Build, 'whole'>) };
}

// Each has a folder of its own, and none is removed before the last is built: a build is slower for some minutes after many files
// were deleted, on some file systems.
const builds = Array.from({ length: runs }, (_, run) => build(join(folder, `dist-${run + 1}`)));
const out = join(folder, 'dist-1');

const built = listFiles(out);
const pages = built.filter((file) => file.endsWith('.html')).length;
const weight = (extension: string, pack: (bytes: Buffer) => Buffer = (bytes) => bytes) =>
  built
    .filter((file) => file.endsWith(extension))
    .reduce((sum, file) => sum + pack(readFileSync(join(out, file))).length, 0);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
const row = (name: string, value: string, rest = '') =>
  console.log(`${name.padEnd(34)}${value.padStart(12)}${rest}`.trimEnd());
const milliseconds = (name: string, value: number) => row(name, `${value.toFixed(0)} ms`);
/** The median of all builds, and each when there are several. */
const ofBuilds = (of: (build: Build) => number): readonly [median: string, each: string] => {
  const each = builds.map((one) => of(one).toFixed(0));
  return [(median(builds, of) ?? 0).toFixed(0), runs === 1 ? '' : `   (${each.join(', ')})`];
};

console.log(`${content}: ${files.length} files; Node ${process.version}; ${cpus().length} × ${cpus()[0]?.model}\n`);
milliseconds('read files and hash them', read);
milliseconds('parse', parse);
milliseconds('validate', checked);
milliseconds('score, check, aggregate', Math.max(0, all - parse - checked));
for (const stage of Object.keys(builds[0]?.stages ?? {})) {
  const [clock, each] = ofBuilds(({ stages }) => stages[stage]?.clock ?? 0);
  const [processor] = ofBuilds(({ stages }) => stages[stage]?.processor ?? 0);
  row(`build: ${stage}`, `${clock} ms`, `${`${processor} ms`.padStart(12)} of processor${each}`);
}
const [whole, eachWhole] = ofBuilds((one) => one.whole);
row('build, whole, as a command', `${whole} ms`, eachWhole);
row('pages per second', ofBuilds(({ whole, stages }) => pages / ((stages.pages?.clock ?? whole) / 1000))[0]);
row('peak memory of the build', `${ofBuilds(({ peak }) => peak)[0]} MB`);
row('pages', String(pages));
row('files', String(built.length));
for (const extension of ['.html', '.css', '.js', '.csv', '.json']) {
  row(`all ${extension}, gzip`, kilobytes(weight(extension, (bytes) => gzipSync(bytes))));
}
console.log(`\n${budgetTable(weigh(readSite(out), readManifest(out).base))}`);
