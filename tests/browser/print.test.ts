import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf, pagesToOpen, readSite } from '../tools/read-pages.ts';
import { type OpenSite, openSite } from './open-site.ts';

const built = readSite(inject('site'));
const reports = pagesToOpen(built).filter((file) => /^(?:en\/)?reports\/[^/]+\/index\.html$/.test(file));
const briefs = [...built.pages.keys()].filter((file) => /(^|\/)brief\//.test(file));
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('site'));
});
afterAll(() => site.close());

test.each(reports)('print(%s): A4 without navigation, with every detail open and nothing cut off', async (file) => {
  const page = await site.browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.goto(`${site.origin}/${addressOf(file)}`);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
    const closed = [...document.querySelectorAll('details > :not(summary)')].filter(
      (element) => element.getBoundingClientRect().height === 0 && (element.textContent ?? '').trim() !== '',
    );
    const black = getComputedStyle(document.body).color;
    return { navigation: shown('nav'), heading: shown('h1'), closed: closed.length, color: black };
  });
  const pdf = await page.pdf({ format: 'A4', printBackground: false });
  await page.close();
  expect(seen.navigation).toBe(0);
  expect(seen.heading).toBe(1);
  expect(seen.closed).toBe(0);
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(0);
});

test.each(briefs)(
  'print(%s): one A4 page with five figures, one chart or why not, what is missing and the address',
  async (file) => {
    const page = await site.browser.newPage({ viewport: { width: 794, height: 1123 } });
    await page.goto(`${site.origin}/${addressOf(file)}`);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const figures = await page.locator('.brief .figures > div').count();
    const sections = await page.locator('.brief > section').count();
    const meta = await page.locator('.meta').innerText();
    await page.close();
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect([figures, sections]).toEqual([5, 3]);
    expect(meta).toContain(addressOf(file));
  },
);
