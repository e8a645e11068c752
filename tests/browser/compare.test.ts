// The compare page as readers use it: keys only, a shared address, a refusal, without scripts.
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type OpenSite, openSite, quietPage } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('site'));
});
afterAll(() => site.close());

const shared =
  'compare/?units=mianyang-kexie,neimenggu-kexie,ganzhou-kexie&years=2018-2022&measure=budget&view=lines&across=yes';
const refused = 'compare/?units=mianyang-kexie,qujing-kexie&years=2018-2022&measure=execution&view=table&across=yes';

async function open(address: string, context?: BrowserContext): Promise<{ page: Page; noises: string[] }> {
  const { page, noises } = await quietPage(context ?? (await site.browser.newContext()), site.origin);
  await page.goto(`${site.origin}/${address}`);
  await page.locator('[data-part=result]:not([aria-busy])').waitFor();
  return { page, noises };
}

/** Tab, or back, until the focus is on what is wanted; a reader without a mouse has no other way. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search.slice(1));
const chosen = (page: Page): Promise<string[]> => page.locator('[data-part=chosen] > li > a').allTextContents();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '');

test('keys only: find two units, read why not, compare across years, draw, save, take one away, go back', async () => {
  const { page, noises } = await open('compare/');
  await tabTo(page, '#compare-unit');
  await page.keyboard.type('绵阳');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('#compare-unit').getAttribute('aria-activedescendant')).toBe('compare-found-0');
  await page.keyboard.press('Enter');
  await expect.poll(() => chosen(page)).toEqual(['绵阳科协']);
  expect(await page.locator('[data-part=status]').textContent()).toContain('已加入绵阳科协');
  // Part of another name of the unit; the only one found is taken by Enter alone.
  await page.keyboard.type('自治区科协');
  await page.keyboard.press('Enter');
  await expect.poll(() => chosen(page)).toEqual(['绵阳科协', '内蒙古科协']);
  expect(query(page)).toBe('units=mianyang-kexie,neimenggu-kexie&years=2018-2022&measure=execution&view=table');
  expect(await page.locator('.compare-refused').textContent()).toContain('绵阳科协是 2021 年，内蒙古科协是 2020 年');
  await tabTo(page, '.compare-refused button');
  await page.keyboard.press('Enter');
  await page.locator('.compare-figure table').waitFor();
  expect(await page.locator('[data-part=status]').textContent()).toContain('有数的 2 处都是 100.0%');
  await tabTo(page, 'select[name=view]', 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.locator('.compare-figure svg[role=img]').waitFor();
  expect(query(page)).toContain('&view=lines&across=yes');
  await tabTo(page, '[data-csv]');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^\ufeff单位,年度,评价种类,预算执行率,缺失原因,/);
  await tabTo(page, '[data-remove=mianyang-kexie]', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => chosen(page)).toEqual(['内蒙古科协']);
  expect(await focused(page)).toBe('去掉内蒙古科协');
  await page.goBack();
  await expect.poll(() => chosen(page)).toEqual(['绵阳科协', '内蒙古科协']);
  await page.goBack();
  await page.locator('.compare-figure > .table-block').waitFor();
  await page.goBack();
  await page.locator('.compare-refused').waitFor();
  expect(noises).toEqual([]);
  await page.close();
});

test('a shared address opens the same view for another reader, in both languages, and loads only the chosen units', async () => {
  const { page, noises } = await open(shared);
  const asked: string[] = [];
  const other = await (await site.browser.newContext()).newPage();
  other.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('.compare-figure svg').waitFor();
  await other.goto(page.url());
  await other.locator('.compare-figure svg').waitFor();
  const seen = (one: Page) => one.locator('.compare-figure').innerHTML();
  expect(await seen(other)).toBe(await seen(page));
  const fields = ['from', 'to', 'measure', 'view', 'kind'].map((name) =>
    page.locator(`select[name=${name}]`).inputValue(),
  );
  expect(await Promise.all(fields)).toEqual(['2018', '2022', 'budget', 'lines', 'any']);
  expect(asked.filter((path) => path.endsWith('.json')).sort()).toEqual(
    ['ganzhou', 'mianyang', 'neimenggu'].map((name) => `/compare/units/${name}-kexie.json`),
  );
  await other.locator('.site-tools a[hreflang=en]').click();
  await other.locator('.compare-figure svg').waitFor();
  expect(query(other)).toBe(query(page));
  expect(await other.locator('#compare-title').textContent()).toContain(
    'Budget: 绵阳科协, 内蒙古科协, 赣州科协, 2018–2022',
  );
  expect(noises).toEqual([]);
  await page.close();
  await other.close();
});

test('项目 and 部门整体 are refused with their sentence and without a picture', async () => {
  const { page } = await open(refused);
  await page.locator('.compare-refused').waitFor();
  const sentences = await page.locator('.compare-refused > p:not(.compare-ways)').allTextContents();
  expect(sentences[0]).toBe(
    '绵阳科协（2021 年）是项目支出评价，曲靖科协（2019 年）是部门整体支出评价：评价的不是同一类事，不能放在一起比较。',
  );
  expect(await page.locator('.compare-figure').count()).toBe(0);
  expect(await page.locator('[data-part=status]').textContent()).toContain(sentences[0]);
  await page.close();
});

test('a unit that is not there is said, and the others are shown', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/${shared.replace('ganzhou', 'nowhere')}`);
  await page.locator('.compare-figure svg').waitFor();
  expect(await page.locator('[data-part=failed]').textContent()).toContain('nowhere-kexie');
  await page.close();
});

test('without scripts: every unit and year in a table with links, and no field that does nothing', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/compare/`);
  expect(await page.locator('compare-units').isVisible()).toBe(false);
  const units = await page.locator('#all tbody th[scope=row] a').allTextContents();
  expect(units).toEqual(['张掖科协', '绵阳科协', '内蒙古科协', '赣州科协', '曲靖科协']);
  expect(await page.locator('#all a[href="/reports/qujing-kexie-2019-zhengti/"]').count()).toBe(1);
  await context.close();
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each([
    [shared],
    [shared.replace('lines', 'table')],
    [shared.replace('lines', 'multiples')],
    [shared.replace('lines', 'dumbbell')],
    [refused],
    [`en/${shared}`],
    [`en/${refused}`],
  ])('axe(%s): no violation, silent, not wider than a phone', async (address) => {
    const context = await site.browser.newContext({ colorScheme, viewport: { width: 360, height: 780 } });
    const { page, noises } = await open(address, context);
    await page.locator('#compare-unit').focus();
    await page.keyboard.type('科');
    await page.locator('[role=option]').first().waitFor();
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await context.close();
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))).toEqual([]);
    expect(noises).toEqual([]);
    expect(wide).toBe(0);
  });
});
