// npm run bench:search: the search index of a fictional province of ten thousand 自评表, and how long a phone waits for it.
// Chromium with its processor slowed four times, 1.6 Mbit/s and 150 ms, as Lighthouse's phone. Printed, not judged.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { translator } from '#i18n';
import { checkContent } from '#site/check-content';
import { generateContent, provinceOf } from '#site/generate-content';
import { listFiles } from '#site/manifest';
import { readFiles } from '#site/read-files';
import { indexSite } from '#site/search/index-site';
import { suggestedNames } from '#site/search/names';
import { contentTypes } from '#site/serve';
import { ensureChromium, launchFlags } from '../browser/find-chromium.ts';
import { writePlainPages } from './plain-pages.ts';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    units: { type: 'string', default: '200' },
    years: { type: 'string', default: '2018-2022' },
    projects: { type: 'string', default: '10' },
    most: { type: 'string', multiple: true, default: [] },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'mingji-bench-'));
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
const row = (name: string, ...cells: string[]) =>
  console.log(name.padEnd(46) + cells.map((cell) => cell.padStart(12)).join(''));

try {
  await run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<void> {
  const content = join(folder, 'content');
  generateContent(provinceOf({ ...values, seed: '1' }), content, 'content');
  let since = performance.now();
  const { portal } = await checkContent(content);
  if (portal === undefined) throw new Error('the generated content has errors');
  const { reports, projects, counts } = portal.totals;
  row('reports, 自评表, rows', String(reports), String(projects), String(counts.all));
  row('content checked in', seconds(since));
  const site = join(folder, 'site');
  const t = translator('zh');
  row('plain pages written', String(writePlainPages(site, portal, t)));
  for (const part of ['_astro', 'search', 'theme.js'])
    cpSync(join(resolve(values.site), part), join(site, part), { recursive: true });
  writeFileSync(join(site, 'search', 'names.json'), JSON.stringify(suggestedNames(portal, t)));
  const unit = portal.units[0]?.unit.shortName ?? '';
  const indicator = portal.projects[7]?.rows[3]?.level3.slice(0, 8) ?? '';
  const amount = portal.reports[3]?.amounts[0]?.printed ?? '';
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: launchFlags });
  for (const most of values.most.length > 0 ? values.most.map(Number) : [undefined, Number.POSITIVE_INFINITY]) {
    rmSync(join(site, 'pagefind'), { recursive: true, force: true });
    since = performance.now();
    const pages = await readFiles(site, listFiles(site));
    const chinese = { ...portal, site: { ...portal.site, languages: ['zh' as const] } };
    const { records, bytes } = await indexSite(site, chinese, pages, most);
    console.log(`\n${most === undefined ? 'as published' : `one record for each place, up to ${most}`}`);
    row('records, index on disk, indexed in', String(records), kilobytes(bytes), seconds(since));
    const meta = listFiles(join(site, 'pagefind')).find((file) => file.endsWith('.pf_meta')) ?? '';
    row('list of records, loaded before the first search', kilobytes(statSync(join(site, 'pagefind', meta)).size));
    row('query', 'cold ms', 'warm ms', 'cold KB', 'warm KB');
    for (const query of [unit, indicator, amount, '满意度', `${unit} 满意度`]) await time(browser, site, query);
  }
  await browser.close();
}

/** A fresh browser profile: the page is loaded, then asked; then asked again for something else. */
async function time(browser: Browser, site: string, query: string): Promise<void> {
  const { server, origin } = await serveGzipped(site);
  const context = await browser.newContext({ viewport: { width: 390, height: 780 } });
  const page = await context.newPage();
  page.on('console', (message) => console.log(message.text()));
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
  await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
  const ask = async (text: string) => {
    bytes = 0;
    const waited = await page.evaluate(async (typed) => {
      const form = document.querySelector<HTMLFormElement>('search-page form');
      const field = form?.querySelector<HTMLInputElement>('[name=q]');
      if (!form || !field) throw new Error('no search form');
      field.value = typed;
      const since = performance.now();
      document.querySelector('.results')?.replaceChildren();
      form.requestSubmit();
      while (document.querySelector('.results')?.childElementCount === 0)
        await new Promise((wake) => setTimeout(wake, 5));
      return performance.now() - since;
    }, text);
    await page.waitForLoadState('networkidle');
    return { waited: waited.toFixed(0), bytes: kilobytes(bytes) };
  };
  const cold = await ask(query);
  const warm = await ask(`${query.slice(0, -1)}`);
  row(query, cold.waited, warm.waited, cold.bytes, warm.bytes);
  await context.close();
  server.close();
  server.closeAllConnections();
}

/** Text is sent packed, as every public server does. */
async function serveGzipped(site: string): Promise<{ server: ReturnType<typeof createServer>; origin: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const type = contentTypes[extname(file)] ?? 'application/octet-stream';
      const isText = /^(?:text|application\/json|image\/svg)/.test(type);
      const body = isText ? gzipSync(readFileSync(file)) : readFileSync(file);
      response.writeHead(200, {
        'Content-Type': type,
        ...(isText && { 'Content-Encoding': 'gzip' }),
        'Cache-Control': 'max-age=600',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  mkdirSync(site, { recursive: true });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
