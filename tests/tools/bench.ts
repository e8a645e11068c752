// npm run bench: how long each stage takes, pages per second, the most memory used, and what the site weighs. Printed, not judged.
// npm run bench -- FOLDER for other content, npm run bench -- --units 60 --years 2019-2024 --projects 5 for a fictional province.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
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
  },
  allowPositionals: true,
});
const cache = resolve('node_modules/.cache/mingji-bench');
const out = join(cache, 'dist');
rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });
const content = values.units === undefined ? (positionals[0] ?? 'content') : invent(values.units);

function invent(units: string): string {
  const folder = join(cache, 'content');
  generateContent(provinceOf({ ...values, units, seed: '1' }), folder, 'content');
  return folder;
}

/** Milliseconds of the best of five runs: the first ones warm up. */
async function time(work: () => unknown): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const since = performance.now();
    await work();
    runs.push(performance.now() - since);
  }
  return Math.min(...runs);
}

const { files, issues } = readContent(content);
const parsed = parseFiles(files);
const read = await time(() => readContent(content));
const parse = await time(() => parseFiles(files));
const checked = await time(() => validate(parsed.documents));
const all = await time(() => runPipeline(files, issues, 'bench'));

const since = performance.now();
const build = spawnSync(process.execPath, ['src/cli.ts', 'build', content, '--out', out, '--stages'], {
  encoding: 'utf8',
});
const total = performance.now() - since;
if (build.status !== 0) throw new Error(build.stderr);
const { stages, peak } = JSON.parse(build.stdout.split('\n')[0] ?? '{}') as { stages: Stages; peak: number };

const built = listFiles(out);
const pages = built.filter((file) => file.endsWith('.html')).length;
const weight = (extension: string, pack: (bytes: Buffer) => Buffer = (bytes) => bytes) =>
  built
    .filter((file) => file.endsWith(extension))
    .reduce((sum, file) => sum + pack(readFileSync(join(out, file))).length, 0);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
const row = (name: string, value: string) => console.log(`${name.padEnd(34)}${value.padStart(12)}`);
const milliseconds = (name: string, value: number) => row(name, `${value.toFixed(0)} ms`);

console.log(`${content}: ${files.length} files; Node ${process.version}; ${cpus().length} × ${cpus()[0]?.model}\n`);
milliseconds('read files and hash them', read);
milliseconds('parse', parse);
milliseconds('validate', checked);
milliseconds('score, check, aggregate', Math.max(0, all - parse - checked));
for (const [stage, { clock, processor }] of Object.entries(stages))
  console.log(
    `${`build: ${stage}`.padEnd(34)}${`${clock.toFixed(0)} ms`.padStart(12)}${`${processor.toFixed(0)} ms`.padStart(12)} of processor`,
  );
milliseconds('build, whole, as a command', total);
row('pages per second', (pages / ((stages.pages?.clock ?? total) / 1000)).toFixed(0));
row('peak memory of the build', `${peak.toFixed(0)} MB`);
row('pages', String(pages));
row('files', String(built.length));
for (const extension of ['.html', '.css', '.js', '.csv', '.json']) {
  row(`all ${extension}, gzip`, kilobytes(weight(extension, (bytes) => gzipSync(bytes))));
}
console.log(`\n${budgetTable(weigh(readSite(out), readManifest(out).base))}`);
rmSync(cache, { recursive: true, force: true });
