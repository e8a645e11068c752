import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf, largestOfEachKind, readSite } from '../tools/read-pages.ts';
import { type OpenSite, openSite } from './open-site.ts';

const files = largestOfEachKind(readSite(inject('site')));
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('site'));
});
afterAll(() => site.close());

/** What the page notes while the focus moves through it: opening tags, in order, of each element once. */
interface Walk {
  readonly reached: readonly string[];
  /** Reached, and the focus could not be seen there. */
  readonly unseen: readonly string[];
  /** Operable, and not reached. */
  readonly missed: readonly string[];
}

/** Begins to note; says how many elements a reader could operate. */
const beginWalk = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const operable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    const all = [...document.querySelectorAll<HTMLElement>(operable)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled') && element.tabIndex >= 0,
    );
    const [reached, unseen] = [new Set<Element>(), new Set<Element>()];
    document.addEventListener('focusin', ({ target }) => {
      const element = target as Element;
      const style = getComputedStyle(element);
      const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
      if (!isOutlined && style.boxShadow === 'none') unseen.add(element);
      reached.add(element);
    });
    const tags = (elements: Iterable<Element>): string[] =>
      [...elements].map((element) => element.outerHTML.slice(0, 120));
    const told = (): Walk => ({
      reached: tags(reached),
      unseen: tags(unseen),
      missed: tags(all.filter((element) => !reached.has(element) && element.checkVisibility())),
    });
    Object.assign(window, { told });
    return all.length;
  });

const endWalk = (page: Page): Promise<Walk> => page.evaluate(() => (window as unknown as { told: () => Walk }).told());

test.each(files)(
  'Tab(%s): the skip link comes first, everything operable is reached, the focus is seen',
  async (file) => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.origin}/${addressOf(file)}`);
    const count = await beginWalk(page);
    for (let press = 0; press < count + 5; press += 1) await page.keyboard.press('Tab');
    const { reached, unseen, missed } = await endWalk(page);
    await page.close();
    expect(reached[0], 'the skip link').toMatch(/^<a [^>]*href="#/);
    expect(unseen).toEqual([]);
    expect(missed).toEqual([]);
  },
);

test('Enter on the skip link: the reader is at the main content', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.querySelector(location.hash)?.matches('main, main *, :has(main)'))).toBe(
    true,
  );
  await page.close();
});
