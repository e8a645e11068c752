// 精确匹配 against the text of the pages themselves: random pieces of it, and every page that holds them.
import type { Browser, Page } from 'playwright-core';
import { foldExact } from '#client/search/fold';
import { ask, showAll } from './open-search.ts';

/** What a reader would not call text of the page, as a selector: written apart from the program's own list. */
const furniture = [
  'script, style, template, svg, nav, button, form, select, search-page',
  '.no-print, .sr-only, .refs, .finding-foot, .severity-key, details.quote, details.figure-table, .meta code, #reuse',
  'td > a.num, #findings details',
].join(', ');

export interface Substrings {
  readonly pieces: number;
  /** Mean share of the pages holding a piece that are found. */
  readonly recall: number;
  /** Mean share of the pages found that hold the piece. */
  readonly precision: number;
  readonly wrong: readonly string[];
}

/** Lines of what a reader sees of each page's main part, without its tools. Read in the browser, not with our own reader. */
export async function readTexts(
  browser: Browser,
  origin: string,
  pages: readonly string[],
): Promise<Map<string, string[]>> {
  const page = await browser.newPage();
  const texts = new Map<string, string[]>();
  for (const address of pages) {
    await page.goto(`${origin}/${address}`);
    const text = await page.evaluate((tools) => {
      for (const part of document.querySelectorAll(`main :is(${tools})`)) part.remove();
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return document.querySelector('main')?.innerText ?? '';
    }, furniture);
    // Cells of a row are parted by tabs: a phrase does not run from one into the next.
    texts.set(
      address,
      text.split(/[\n\t]+/).filter((line) => line.trim() !== ''),
    );
  }
  await page.close();
  return texts;
}

export async function scoreSubstrings(
  page: Page,
  texts: ReadonlyMap<string, string[]>,
  count: number,
): Promise<Substrings> {
  const random = randomFrom(20_210_520);
  const folded = new Map([...texts].map(([address, lines]) => [address, lines.map(foldExact)]));
  const lines = [...texts.values()].flat().filter((line) => [...line.trim()].length >= 6);
  const wrong: string[] = [];
  let [recall, precision, pieces] = [0, 0, 0];
  while (pieces < count) {
    const piece = pick(lines, random);
    // Quotation marks are the one thing a query means something by.
    if (!/[\p{L}\p{N}]/u.test(piece) || /["“”„‟«»「」『』〝〞＂]/.test(piece)) continue;
    pieces += 1;
    const truth = new Set(
      [...folded].filter(([, own]) => own.some((line) => line.includes(foldExact(piece)))).map(([address]) => address),
    );
    await ask(page, `“${piece}”`, true);
    const found = new Set(
      (await showAll(page)).map(({ address }) => address.split('#')[0] ?? '').filter((one) => texts.has(one)),
    );
    const right = [...found].filter((one) => truth.has(one)).length;
    recall += right / truth.size;
    precision += found.size === 0 ? 1 : right / found.size;
    if (right < truth.size || right < found.size) {
      const missing = [...truth].filter((one) => !found.has(one)).slice(0, 3);
      const extra = [...found].filter((one) => !truth.has(one)).slice(0, 3);
      wrong.push(`“${piece}”: missing ${missing.join(' ') || 'none'}; extra ${extra.join(' ') || 'none'}`);
    }
  }
  return { pieces, recall: recall / pieces, precision: precision / pieces, wrong };
}

/** Two to six characters from anywhere in a line. */
function pick(lines: readonly string[], random: () => number): string {
  const characters = [...(lines[Math.floor(random() * lines.length)] ?? '').trim()];
  const length = 2 + Math.floor(random() * 5);
  const from = Math.floor(random() * (characters.length - length + 1));
  return characters
    .slice(from, from + length)
    .join('')
    .trim();
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
