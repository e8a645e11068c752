// A phone as Lighthouse imagines it: Chromium with its processor slowed four times, 1.6 Mbit/s, 150 ms to the server and back.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { contentTypes } from '#site/serve';
import { ensureChromium, launchFlags } from '../browser/find-chromium.ts';

export interface Wait {
  /** Milliseconds from asking to the first result on the page. */
  readonly waited: number;
  /** Everything fetched meanwhile and until the page is quiet, headers included. */
  readonly bytes: number;
}

export interface Asked {
  /** The search page is open and no index is there; the bytes of its scripts and of what it has of Pagefind count as well. */
  readonly cold: Wait;
  /** Another query right after: the index is there, what this one needs of it is not. */
  readonly next: Wait;
  /** The first query again after that: all it needs is there. */
  readonly warm: Wait;
  /** A link to the answer opened with nothing there, the page itself included: as the box in the masthead leads here. */
  readonly linked: Wait;
}

export async function openPhone(site: string) {
  const { server, origin } = await serveGzipped(site);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: launchFlags });
  const fresh = async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 780 } });
    const page = await context.newPage();
    return { context, page, loaded: await slowDown(page) };
  };
  return {
    ask: async (query: string, next: string): Promise<Asked> => {
      const typed = await fresh();
      await typed.page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
      // A slow processor may still be busy with the page when the network has long been quiet.
      await typed.page.waitForFunction(() => customElements.get('search-page') !== undefined);
      typed.loaded.keepPrograms();
      const cold = await submit(typed.page, query, typed.loaded);
      typed.loaded.clear();
      const another = await submit(typed.page, next, typed.loaded);
      typed.loaded.clear();
      const warm = await submit(typed.page, query, typed.loaded);
      await typed.context.close();
      const opened = await fresh();
      await opened.page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
      await opened.page.waitForSelector('.results .result');
      const waited = await opened.page.evaluate(() => performance.now());
      await opened.page.waitForLoadState('networkidle');
      await opened.context.close();
      return { cold, next: another, warm, linked: { waited, bytes: opened.loaded.bytes() } };
    },
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Types a query into the page and waits for its first result. */
async function submit(page: Page, query: string, loaded: { readonly bytes: () => number }): Promise<Wait> {
  const waited = await page.evaluate(async (typed) => {
    const form = document.querySelector<HTMLFormElement>('search-page form');
    const field = form?.querySelector<HTMLInputElement>('[name=q]');
    const results = document.querySelector('.results');
    if (!form || !field || !results) throw new Error('no search form');
    field.value = typed;
    results.replaceChildren();
    const since = performance.now();
    const shown = new Promise<number>((seen) => {
      new MutationObserver(() => seen(performance.now() - since)).observe(results, { childList: true });
    });
    form.requestSubmit();
    return shown;
  }, query);
  await page.waitForLoadState('networkidle');
  return { waited, bytes: loaded.bytes() };
}

async function slowDown(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  const addresses = new Map<string, string>();
  const sizes: { readonly url: string; readonly size: number }[] = [];
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.push({ url: addresses.get(requestId) ?? '', size: encodedDataLength });
  });
  await devtools.send('Network.enable');
  const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
  await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const keep = (isKept: (url: string) => boolean) =>
    sizes.splice(0, sizes.length, ...sizes.filter(({ url }) => isKept(url)));
  return {
    bytes: () => sizes.reduce((sum, { size }) => sum + size, 0),
    clear: () => keep(() => false),
    keepPrograms: () => keep((url) => url.endsWith('.js') || url.includes('/pagefind/')),
  };
}

/** Text is sent packed, as every public server does. */
async function serveGzipped(site: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const type = contentTypes[extname(file)] ?? 'application/octet-stream';
      const isText = /^(?:text|application\/json|image\/svg)/.test(type);
      const body = isText ? gzipSync(readFileSync(file)) : readFileSync(file);
      const headers = { 'Content-Type': type, 'Cache-Control': 'max-age=600' };
      response.writeHead(200, isText ? { ...headers, 'Content-Encoding': 'gzip' } : headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
