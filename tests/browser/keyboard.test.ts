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

/** Numbers every element a reader could operate, in document order. */
async function numberOperable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const operable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    const seen = [...document.querySelectorAll<HTMLElement>(operable)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled') && element.tabIndex >= 0,
    );
    for (const [index, element] of seen.entries()) element.dataset.operable = String(index);
    return seen.length;
  });
}

/** The number of the focused element, or why the focus cannot be seen. */
async function focused(page: Page): Promise<{ number: number; seen: boolean; what: string }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const style = element === null ? undefined : getComputedStyle(element);
    const outlined = style !== undefined && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    const shadowed = style !== undefined && style.boxShadow !== 'none';
    const what = element?.outerHTML.slice(0, 120) ?? '';
    return { number: Number(element?.dataset?.operable ?? -1), seen: outlined || shadowed, what };
  });
}

test.each(files)(
  'Tab(%s): the skip link comes first, everything operable is reached, the focus is seen',
  async (file) => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.origin}/${addressOf(file)}`);
    const count = await numberOperable(page);
    const reached = new Set<number>();
    const unseen: string[] = [];
    for (let press = 0; press <= count + 5; press += 1) {
      await page.keyboard.press('Tab');
      const { number, seen, what } = await focused(page);
      if (press === 0) expect(what, 'the skip link').toMatch(/^<a [^>]*href="#/);
      if (number < 0 || reached.has(number)) break;
      reached.add(number);
      if (!seen) unseen.push(what);
    }
    const missed = await page.evaluate(
      (numbers) =>
        [...document.querySelectorAll<HTMLElement>('[data-operable]')]
          .filter((element) => !numbers.includes(Number(element.dataset.operable)) && element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 120)),
      [...reached],
    );
    await page.close();
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
