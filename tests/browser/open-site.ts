// The built site on a local port, and one browser, for the tests of a file.
import type { Server } from 'node:http';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { readManifest } from '#site/manifest';
import { serve } from '#site/serve';
import { ensureChromium, launchFlags } from './find-chromium.ts';

export interface OpenSite {
  readonly origin: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function openSite(folder: string): Promise<OpenSite> {
  const { server, port } = await serve(folder, readManifest(folder).base, 41_000 + Math.floor(process.pid % 1000));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: launchFlags });
  return {
    origin: `http://127.0.0.1:${port}`,
    browser,
    close: async () => {
      await browser.close();
      await stop(server);
    },
  };
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export interface QuietPage {
  readonly page: Page;
  readonly noises: string[];
  /** Ends what the page is doing, so that the next address begins in silence. What is cut off by this is no fault. */
  readonly leave: () => Promise<void>;
}

/** A page that writes down everything a reader should never cause: messages, errors, requests to others. */
export async function quietPage(context: BrowserContext, origin: string): Promise<QuietPage> {
  const page = await context.newPage();
  const noises: string[] = [];
  page.on('console', (message) => noises.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noises.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Cut off because the next address was opened: said of the page before, sometimes late.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') noises.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      noises.push(`asked: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noises.push(`${response.status()}: ${response.url()}`);
  });
  const leave = async (): Promise<void> => {
    await page.goto('about:blank');
    noises.length = 0;
  };
  return { page, noises, leave };
}
