// npm run bench:search: a fictional province of ten thousand 自评表, built as an office builds it; what its search index costs,
// and how long a phone waits for it. Printed, not judged. With --site, a site already built is measured; with --no-index
// only the phone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Portal } from '#core';
import { checkContent } from '#site/check-content';
import { generateContent, provinceOf } from '#site/generate-content';
import { listFiles } from '#site/manifest';
import { readFiles } from '#site/read-files';
import { indexSite } from '#site/search/index-site';
import type { Stages } from '#site/stage-clock';
import { type Asked, openPhone } from './bench-phone.ts';
import { benchQueries } from './bench-queries.ts';
import { watchMemory } from './watch-memory.ts';

const { values } = parseArgs({
  options: {
    units: { type: 'string', default: '1100' },
    years: { type: 'string', default: '2023-2024' },
    projects: { type: 'string', default: '5' },
    /** A site built from --content. */
    site: { type: 'string' },
    content: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    index: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const cache = resolve('node_modules/.cache/mingji-bench-search');
const content = resolve(values.content ?? join(cache, 'content'));
const site = resolve(values.site ?? join(cache, 'site'));

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
const row = (name: string, ...cells: readonly (string | number)[]) =>
  console.log(name.padEnd(40) + cells.map((cell) => String(cell).padStart(12)).join(''));
const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

if (values.site === undefined) build();
const { portal } = checkContent(content);
if (portal === undefined) throw new Error(`${content} has errors`);
const { reports, projects, counts } = portal.totals;
row('reports, 自评表, rows', reports, projects, counts.all);
if (values.index) await measureIndex(portal);

const phone = await openPhone(site);
const states = ['cold', 'linked', 'next', 'warm'] as const;
console.log(`
A phone: processor slowed 4 times, 1.6 Mbit/s, 150 ms to the server and back. Milliseconds to the first result, and KB loaded.
  cold     the search page is open and no index is there; typed and sent at once. Wanted: at most 2500 ms and 400 KB
  by link  the same, the page itself included: the address of a search is opened
  another  a query after that, never asked before: the index is there, its pieces and records are not
  warm     the first query again, after the other: everything it needs is there. Wanted: at most 300 ms`);
const heads = ['cold', 'by link', 'another', 'warm'];
row(`${portal.units.length} units`, ...heads.map((head) => `${head} ms`), ...heads.map((head) => `${head} KB`));
for (const [query, next] of benchQueries(portal)) {
  const runs: Asked[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) runs.push(await phone.ask(query, next));
  row(
    `${query} → ${next}`,
    ...states.map((state) => Math.round(middle(runs.map((run) => run[state].waited)))),
    ...states.map((state) => Math.round(middle(runs.map((run) => run[state].bytes)) / 1024)),
  );
}
await phone.close();
if (values.site === undefined) rmSync(cache, { recursive: true, force: true });

async function measureIndex(portal: Portal): Promise<void> {
  const stop = watchMemory();
  const since = performance.now();
  const pages = readFiles(
    site,
    listFiles(site).filter((file) => file.endsWith('index.html')),
  );
  row('pages read in', `${((performance.now() - since) / 1000).toFixed(0)} s`);
  const { records, bytes } = await indexSite(site, portal, pages);
  row('records, read and indexed in', records, `${((performance.now() - since) / 1000).toFixed(0)} s`);
  const memory = await stop();
  row('memory: this program, Pagefind', `${memory.own} MB`, `${memory.children} MB`);
  const files = listFiles(join(site, 'pagefind'));
  row('index on disk: files, bytes', files.length, kilobytes(bytes));
  for (const file of files.filter((one) => one.endsWith('.pf_meta')))
    row(`list of records (${file.split('.')[1]?.slice(0, 3)})`, kilobytes(statSync(join(site, 'pagefind', file)).size));
}

function build(): void {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  generateContent(provinceOf({ ...values, seed: '1' }), content, 'content');
  const since = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli.ts', 'build', content, '--out', site, '--stages'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const { stages, peak } = JSON.parse(stdout.split('\n')[0] ?? '{}') as { stages: Stages; peak: number };
  row('whole build', `${((performance.now() - since) / 1000).toFixed(0)} s`);
  row('of which the index after the pages', `${((stages.search?.clock ?? 0) / 1000).toFixed(0)} s`);
  row('most memory of the build', `${peak.toFixed(0)} MB`);
}
