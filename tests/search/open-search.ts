// The search page of the built site, asked as a reader asks it.
import type { Page } from 'playwright-core';

export interface Found {
  /** Address below the base, without ?mark=, with the place it opens at. */
  readonly address: string;
  readonly text: string;
}

/** Types a query, waits for the answer, and returns all results shown, closest first. */
export async function ask(page: Page, query: string, exact = false): Promise<Found[]> {
  await page.evaluate(
    ([text, exactly]) => {
      const form = document.querySelector<HTMLFormElement>('search-page form');
      const status = document.querySelector('.search-status');
      const box = form?.querySelector<HTMLInputElement>('[name=exact]');
      const field = form?.querySelector<HTMLInputElement>('[name=q]');
      if (!form || !field || !box || !status) throw new Error('no search form');
      field.value = String(text);
      box.checked = exactly === true;
      status.textContent = '…';
      document.querySelector('.results')?.setAttribute('aria-busy', 'true');
      form.requestSubmit();
    },
    [query, exact] as const,
  );
  return answer(page);
}

/** The results on the page, once all are there. */
export async function answer(page: Page): Promise<Found[]> {
  await page.waitForFunction(
    () =>
      /^[^…]+$/.test(document.querySelector('.search-status')?.textContent ?? '') &&
      document.querySelector('.results')?.getAttribute('aria-busy') === 'false',
  );
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.results .result')].map((item) => {
      const link = item.querySelector('a');
      const url = new URL(link?.href ?? '', location.href);
      const base = document.querySelector<HTMLElement>('search-page')?.dataset.root ?? '/';
      return {
        address: decodeURIComponent(url.pathname.slice(base.length) + url.hash),
        text: item.innerText,
      };
    }),
  );
}

/** Presses “show more” until everything is shown. */
export async function showAll(page: Page): Promise<Found[]> {
  await page.evaluate(async () => {
    const button = () => document.querySelector<HTMLButtonElement>('.results .next button');
    while (button() !== null) {
      const pressed = button();
      pressed?.click();
      while (button() === pressed && pressed !== null) await new Promise((wake) => setTimeout(wake, 1));
    }
  });
  return answer(page);
}
