// How much a reader has to load: gzip bytes of HTML, CSS and script of every page, by kind; prints the table.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readManifest } from '#site/manifest';
import { type BuiltSite, itemFolders, kindOf, type Page, readSite } from './read-pages.ts';

/** KB (1024 bytes), gzip. */
export const budget = {
  html: 40,
  css: 14,
  readingScript: 3,
  listScript: 15,
  compareScript: 40,
  searchScript: 30,
} as const;

/** Pages whose lists can be filtered; all others are for reading. */
const lists = new Set(['reports', 'units', 'indicators', 'disclosure', 'checks', 'regions', 'years', 'data', 'home']);

export interface Weight {
  readonly kind: string;
  readonly file: string;
  readonly html: number;
  readonly css: number;
  readonly script: number;
}

export function weigh(site: BuiltSite, base: string): Weight[] {
  const sizes = new Map<string, number>();
  const sizeOf = (link: string): number => {
    const file = link.slice(base.length);
    const size = sizes.get(file) ?? gzipped(readFileSync(join(site.folder, file)));
    sizes.set(file, size);
    return size;
  };
  return [...site.pages.values()].map((page) => ({
    kind: kindOf(page.file, itemFolders),
    file: page.file,
    html: gzipped(readFileSync(join(site.folder, page.file))),
    css: sum(linksTo(page, 'link[rel="stylesheet"]', 'href').map(sizeOf)),
    script: sum(scriptsOf(site, page, base).map(sizeOf)),
  }));
}

/** Scripts of a page with everything they import, counted once. Inline scripts weigh in the HTML. */
function scriptsOf(site: BuiltSite, page: Page, base: string): string[] {
  const scripts = new Set([
    ...linksTo(page, 'script[src]', 'src'),
    ...linksTo(page, 'link[rel="modulepreload"]', 'href'),
  ]);
  for (const link of scripts) {
    const code = readFileSync(join(site.folder, link.slice(base.length)), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*\(?["']([^"']+\.js)["']/g)) {
      scripts.add(new URL(imported ?? '', `http://site.invalid${link}`).pathname);
    }
  }
  return [...scripts];
}

/** One sentence for every page over its budget. */
export function overBudget(weights: readonly Weight[]): string[] {
  return weights.flatMap(({ kind, file, html, css, script }) => {
    const own: Readonly<Record<string, number>> = { compare: budget.compareScript, search: budget.searchScript };
    const allowed = own[kind] ?? (lists.has(kind) ? budget.listScript : budget.readingScript);
    const over = (what: string, size: number, most: number) =>
      size > most * 1024 ? [`${file}: ${what} ${kilobytes(size)} KB > ${most} KB`] : [];
    return [...over('HTML', html, budget.html), ...over('CSS', css, budget.css), ...over('script', script, allowed)];
  });
}

/** The heaviest page of each kind, as a table. */
export function budgetTable(weights: readonly Weight[]): string {
  const heaviest = new Map<string, Weight>();
  for (const weight of weights) {
    if (weight.html > (heaviest.get(weight.kind)?.html ?? -1)) heaviest.set(weight.kind, weight);
  }
  const rows = [...heaviest.values()].sort((a, b) => b.html - a.html);
  const cell = (size: number) => kilobytes(size).padStart(8);
  const line = (w: Weight) => `${w.kind.padEnd(22)}${cell(w.html)}${cell(w.css)}${cell(w.script)}  ${w.file}`;
  const head = `${'kind (gzip KB)'.padEnd(22)}${['HTML', 'CSS', 'script'].map((name) => name.padStart(8)).join('')}`;
  return [head, ...rows.map(line)].join('\n');
}

const gzipped = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;
const kilobytes = (size: number): string => (size / 1024).toFixed(1);
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
const linksTo = (page: Page, selector: string, attribute: string): string[] =>
  page.root.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? '');

if (import.meta.main) {
  const folder = resolve(process.argv[2] ?? 'dist');
  if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run build first`);
  const weights = weigh(readSite(folder), readManifest(folder).base);
  console.log(budgetTable(weights));
  const over = overBudget(weights);
  console.log(over.length === 0 ? '全部在限额内。All within budget.' : over.join('\n'));
  process.exit(over.length === 0 ? 0 : 1);
}
