import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOf, pagesToOpen, readSite } from '../tools/read-pages.ts';
import { type OpenSite, openSite, type QuietPage, quietPage } from './open-site.ts';

const files = pagesToOpen(readSite(inject('site')));
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('site'));
});
afterAll(() => site.close());

describe.each([
  { name: '360 px wide, light', width: 360, colorScheme: 'light' },
  { name: '1280 px wide, dark', width: 1280, colorScheme: 'dark' },
] as const)('$name', ({ width, colorScheme }) => {
  // A new page costs more than what is looked at in it.
  let quiet: QuietPage;
  beforeAll(async () => {
    const look = { viewport: { width, height: 780 }, colorScheme, deviceScaleFactor: 1 } as const;
    quiet = await quietPage(await site.browser.newContext(look), site.origin);
  });
  afterAll(() => quiet.page.context().close());

  test.each(files)('open(%s): silent, nothing asked of other hosts, nothing wider than the screen', async (file) => {
    const { page, noises, leave } = quiet;
    await leave();
    await page.goto(`${site.origin}/${addressOf(file)}`, { waitUntil: 'load' });
    const { wide, least } = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const outside = [...document.querySelectorAll('body *')].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.right > width + 1;
      });
      const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      return { wide: document.documentElement.scrollWidth - width, least: outside.slice(0, 5).map(name) };
    });
    expect(noises).toEqual([]);
    expect(wide, `wider than the screen: ${least.join(', ')}`).toBe(0);
  });
});

test('open(/nowhere/): a missing page answers 404 with a page that leads home', async () => {
  const page = await site.browser.newPage();
  const response = await page.goto(`${site.origin}/nowhere/at/all/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('a[href="/"]').count()).toBeGreaterThan(0);
  await page.close();
});
