import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOf, largestOfEachKind, readSite } from '../tools/read-pages.ts';
import { type OpenSite, openSite, type QuietPage, quietPage } from './open-site.ts';

const files = largestOfEachKind(readSite(inject('site')));
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('site'));
});
afterAll(() => site.close());

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  let quiet: QuietPage;
  beforeAll(async () => {
    const context = await site.browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
    quiet = await quietPage(context, site.origin);
  });
  afterAll(() => quiet.page.context().close());

  test.each(files)('axe(%s): no violation of WCAG 2.2 A and AA', async (file) => {
    const { page, noises, leave } = quiet;
    await leave();
    await page.goto(`${site.origin}/${addressOf(file)}`);
    // Our pages have no frames, for which alone axe would otherwise open a second page to put their parts together.
    expect(await page.locator('iframe, frame').count()).toBe(0);
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
    );
    expect(found).toEqual([]);
    expect(noises).toEqual([]);
  });
});
