// One file of the built site, read once: what is wrong in it, what it links to, its figures' files, its text for the search.
import { extname } from 'node:path';
import { type Digest, digestOf } from './manifest.ts';
import type { PageNodes } from './page-nodes.ts';
import { parsePage } from './parse-page.ts';
import { writeFigureFiles } from './publish-figures.ts';
import { shorten } from './scan-fault.ts';
import { type Anchors, scanHtml } from './scan-html.ts';
import { type Suspect, scanText } from './scan-text.ts';
import { ruleOf } from './search/kinds.ts';
import { type ReadPage, readPlaces } from './search/read-places.ts';
import { setAsideDrawings } from './set-aside-drawings.ts';

export interface FileRead {
  readonly file: string;
  readonly digest: Digest;
  readonly faults: readonly Suspect[];
  /** Of a page. */
  readonly anchors?: Anchors;
  /** Of a page that is searched. */
  readonly text?: ReadPage;
}

/** Traces of the tools that made the site; never part of it. */
const leftOver = /(?:^|\/)(?:\.|node_modules|_worker|chunks\/)|\.(?:mjs|ts|map|astro)$/;

/** `file` is the path inside the site. Writes the figures of a page beside it; those files follow the page in the answer. */
export function readFile(site: string, file: string, content: Buffer): FileRead[] {
  const digest = digestOf(content);
  if (leftOver.test(file)) return [{ file, digest, faults: [{ code: 'file-left-over', file, found: file }] }];
  if (content.length === 0) return [{ file, digest, faults: [{ code: 'file-empty', file, found: file }] }];
  if (!file.endsWith('.html')) return [{ file, digest, faults: scanFile(file, content) }];
  const { html, drawings } = setAsideDrawings(content.toString('utf8'));
  const page = parsePage(html);
  const figures = writeFigureFiles(site, file, page).map((figure) => ({ ...figure, faults: [] }));
  return [{ file, digest, ...readPage(file, html, page, drawings) }, ...figures];
}

function readPage(
  file: string,
  html: string,
  nodes: PageNodes,
  drawings: readonly string[],
): Omit<FileRead, 'file' | 'digest'> {
  const { faults, anchors } = scanHtml(file, html, nodes);
  const scanned = { faults: [...faults, ...drawings.flatMap((drawn) => scanText(file, drawn))], anchors };
  const page = pageOf(file);
  const rule = page === undefined ? undefined : ruleOf(page);
  if (page === undefined || rule === undefined) return scanned;
  // An English page of Chinese content is found by its head alone.
  return { ...scanned, text: readPlaces(page, nodes, rule.gathers, rule.own !== true && file.startsWith('en/')) };
}

/** Address of a page inside its language: “projects/abc-01/”. */
const pageOf = (file: string): string | undefined => /^(?:en\/)?((?:.*\/)?)index\.html$/.exec(file)?.[1];

function scanFile(file: string, content: Buffer): Suspect[] {
  const text = () => content.toString('utf8');
  switch (extname(file)) {
    case '.css':
      return scanStyle(file, text());
    case '.json':
      return scanJson(file, text());
    case '.csv':
      return scanText(file, withoutAmounts(text()));
    case '.xml':
    case '.svg':
    case '.txt':
    case '.md':
      return scanText(file, text());
    default:
      return [];
  }
}

function scanStyle(file: string, css: string): Suspect[] {
  return [...css.matchAll(/@import[^;]*|url\(\s*["']?(?:[a-z][a-z0-9+.-]*:)?\/\/[^)]*\)/gi)].map(([found]) => ({
    code: 'html-outside' as const,
    file,
    found: shorten(found),
  }));
}

/** Only strings: an amount in 分 may have eleven digits and be nobody's number. */
function scanJson(file: string, json: string): Suspect[] {
  const strings: string[] = [];
  try {
    collectStrings(JSON.parse(json), strings);
  } catch (error) {
    return [{ code: 'json-broken', file, found: (error as Error).message }];
  }
  return scanText(file, strings.join('\n'));
}

function collectStrings(value: unknown, strings: string[]): void {
  if (typeof value === 'string') strings.push(value);
  if (typeof value !== 'object' || value === null) return;
  for (const key in value) {
    strings.push(key);
    collectStrings((value as Record<string, unknown>)[key], strings);
  }
}

/** A cell that is nothing but digits is a figure of ours in a CSV; its words were checked when they were read. */
const withoutAmounts = (csv: string): string => csv.replace(/(?<=^|,)"?\d+"?(?=,|\r?$)/gm, '');
