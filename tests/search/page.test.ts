import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenSite, openSite, quietPage } from '../browser/open-site.ts';
import { answer, ask } from './open-search.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('site'));
});
afterAll(() => site.close());

/** A page at an address of the site, on which nothing may be logged, asked of others or fail. */
async function open<Result>(address: string, read: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const { page, noises } = await quietPage(context, site.origin);
  await page.goto(`${site.origin}/${address}`);
  const result = await read(page);
  await context.close();
  expect(noises).toEqual([]);
  return result;
}

const status = (page: Page) => page.locator('.search-status').innerText();
const counts = (page: Page, name: string) =>
  page.evaluate(
    (field) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLOptionElement>(`select[name=${field}] option[value]:not([value=""])`)].map(
          ({ value, textContent }) => [value, Number(/\((\d+)\)$/.exec(textContent ?? '')?.[1] ?? -1)],
        ),
      ),
    name,
  );
const counted = (page: Page) =>
  page.waitForFunction(() =>
    /\(\d+\)/.test(document.querySelector('select[name=severity] option:last-child')?.textContent ?? ''),
  );

test('/search/?q=…&kind=…: the address is the search; the count of a filter is the number of results it leaves', async () => {
  await open('search/?q=%E6%BB%A1%E6%84%8F%E5%BA%A6&kind=row', async (page) => {
    const found = await answer(page);
    expect(found.every(({ address }) => /#row-\d+$/.test(address))).toBe(true);
    await counted(page);
    const years = await counts(page, 'year');
    const total = Number(/\d+/.exec(await status(page))?.[0]);
    expect(Object.values(years).reduce((sum, count) => sum + count, 0)).toBe(total);
    await page.selectOption('select[name=year]', '2020');
    await answer(page);
    expect(new URL(page.url()).search).toBe('?q=%E6%BB%A1%E6%84%8F%E5%BA%A6&kind=row&year=2020');
    expect(Number(/\d+/.exec(await status(page))?.[0])).toBe(years['2020']);
    await page.goBack();
    await answer(page);
    expect(Number(/\d+/.exec(await status(page))?.[0])).toBe(total);
  });
});

test('sort: amounts largest first', async () => {
  await open('search/?q=%E7%A7%91%E6%99%AE&kind=amount&sort=amount', async (page) => {
    const amounts = (await answer(page)).map(({ text }) => {
      const [, digits = '', unit = ''] = /([\d,.]+) (元|万元|亿元)\n?/.exec(text) ?? [];
      return Number(digits.replaceAll(',', '')) * { 元: 1, 万元: 1e4, 亿元: 1e8 }[unit as '元'];
    });
    expect(amounts.length).toBeGreaterThan(3);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });
});

test('a result opens at its row with the words marked', async () => {
  await open('search/?q=%E5%A4%A7%E7%AF%B7%E8%BD%A6%E6%97%A5%E5%B8%B8', async (page) => {
    const [first] = await answer(page);
    expect(first?.address).toMatch(/^projects\/mianyang-kexie-2021-xiangmu-07\/#row-(?:6|15)$/);
    await page.locator('.results a').first().click();
    await page.waitForURL('**/projects/**');
    const row = page.locator(new URL(page.url()).hash);
    expect(await row.locator('mark').first().innerText()).toBe('大篷车日常');
    expect(
      await row.evaluate(
        (element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().top < innerHeight,
      ),
    ).toBe(true);
  });
});

test('keyboard: “/” goes to the field, arrows move, Esc comes back and leaves', async () => {
  await open('search/?q=%E7%A7%91%E6%99%AE', async (page) => {
    await answer(page);
    const focused = () =>
      page.evaluate(() =>
        document.activeElement?.matches('.results a') ? 'result' : (document.activeElement?.id ?? ''),
      );
    await page.keyboard.press('/');
    expect(await focused()).toBe('search-q');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('result');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('search-q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('search-q');
    await page.keyboard.press('Escape');
    expect(await focused()).not.toBe('search-q');
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  });
});

test('masthead: “/” and a name lead to the unit; Enter leads to the search page', async () => {
  await open('reports/', async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('绵阳科');
    await page.waitForSelector('search-box li');
    expect(await page.locator('search-box [role=status]').innerText()).toMatch(/\d/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/units/mianyang-kexie/');
    await page.keyboard.press('/');
    await page.keyboard.type('520.81');
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=520.81');
    expect((await answer(page)).length).toBeGreaterThan(0);
  });
});

test('nothing found: what to try is offered and works; the count is a live region', async () => {
  await open('search/?q=%E5%A4%A7%E7%AF%B7%E8%BD%A6&year=2018', async (page) => {
    expect(await answer(page)).toEqual([]);
    expect(await page.locator('.search-status[role=status]').innerText()).not.toBe('');
    expect(await page.locator('.nothing a').count()).toBeGreaterThan(3);
    await page.locator('.nothing a[href*="q="]').first().click();
    await page.waitForLoadState();
    expect((await answer(page)).length).toBeGreaterThan(0);
  });
});

test('one word of two is nowhere: what holds the other is offered as related', async () => {
  await open('search/', async (page) => {
    expect((await ask(page, '绵阳科协 火星移民'))[0]?.address).toBe('units/mianyang-kexie/');
    expect(await page.locator('.results h2').count()).toBe(1);
  });
});

test('what is typed is never markup', async () => {
  await open('search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%3Cb%3E', async (page) => {
    await answer(page);
    expect(await page.locator('search-page img, search-page b').count()).toBe(0);
    await ask(page, '"><script>alert(1)</script>科普');
    expect(await page.locator('.results script').count()).toBe(0);
  });
});

test('/en/search/: Chinese words search the Chinese text and say so; English words the English', async () => {
  await open('en/search/', async (page) => {
    const chinese = await ask(page, '科普大篷车');
    expect(chinese[0]?.address).toMatch(/^en\/projects\//);
    expect(await page.locator('.chinese-note').isVisible()).toBe(true);
    const english = await ask(page, 'execution rate');
    expect(english[0]?.address).toMatch(/^en\//);
    expect(await page.locator('.chinese-note').isVisible()).toBe(false);
    expect((await ask(page, '520.81'))[0]?.address).toMatch(/^en\/reports\/mianyang/);
  });
});

test('below a base path: the same answers', async () => {
  const sub = await openSite(inject('subSite'));
  const page = await sub.browser.newPage();
  await page.goto(`${sub.origin}/sub/search/?q=%E7%BB%B5%E9%98%B3%E7%A7%91%E5%8D%8F`);
  const [first] = await answer(page);
  expect(first?.address).toBe('units/mianyang-kexie/');
  const response = await page.goto(
    await page
      .locator('.results a')
      .first()
      .evaluate((link: HTMLAnchorElement) => link.href),
  );
  expect(response?.status()).toBe(200);
  await sub.close();
});

test('masthead: the name of a concept is suggested, and its page opens', async () => {
  await open('reports/', async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('科普活动次');
    await page.waitForSelector('search-box li');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/concepts/outreach-activities/');
  });
});

test.each([
  ['light', 'search/?q=520.81'],
  ['dark', 'search/?q=520.81'],
  ['light', 'en/search/?q=%E6%BB%A1%E6%84%8F%E5%BA%A6&year=2020'],
  ['dark', 'search/?q=%E7%81%AB%E6%98%9F%E7%A7%BB%E6%B0%91'],
] as const)('axe(%s, /%s): results, marked words and suggestions break no rule', async (colorScheme, address) => {
  const context = await site.browser.newContext({ colorScheme, viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await page.goto(`${site.origin}/${address}`);
  await answer(page);
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  await context.close();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
});

test('without a script: units, years, concepts, regions and terms are there as links', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/search/`);
  expect(await page.locator('search-page form').isVisible()).toBe(false);
  for (const address of [
    '/units/mianyang-kexie/',
    '/years/2021/',
    '/concepts/trainees/',
    '/regions/510700/',
    '/glossary/#',
  ])
    expect(await page.locator(`.browse a[href^="${address}"]`).first().isVisible()).toBe(true);
  await page.goto(`${site.origin}/`);
  await page.fill('search-box input', '科普');
  await page.press('search-box input', 'Enter');
  expect(new URL(page.url()).pathname).toBe('/search/');
  await context.close();
});

test('WebAssembly is allowed on the search page only', async () => {
  const policyOf = (address: string) =>
    open(address, (page) => page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content'));
  expect(await policyOf('search/')).toMatch(/script-src 'self' 'wasm-unsafe-eval'/);
  for (const address of ['', 'reports/', 'units/mianyang-kexie/'])
    expect(await policyOf(address)).not.toContain('wasm');
});
