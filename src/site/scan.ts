// The built site, looked at as a stranger would, before it replaces the published one.
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { listFiles } from './manifest.ts';
import { type Fault, shorten } from './scan-fault.ts';
import { type Anchors, scanHtml } from './scan-html.ts';
import { scanLinks } from './scan-links.ts';
import { scanText, type Written } from './scan-text.ts';

export interface Scan {
  readonly faults: readonly Fault[];
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Traces of the tools that made the site; never part of it. */
const leftOver = /(?:^|\/)(?:\.|node_modules|_worker|chunks\/)|\.(?:mjs|ts|map|astro)$/;

export function scanSite(site: string, base: string, written: Written): Scan {
  const files = listFiles(site);
  const pages: Anchors[] = [];
  const faults = files.flatMap((file) => scanFile(site, file, written, pages));
  return {
    faults: [...faults, ...scanLinks(pages, new Set(files), base)],
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((total, file) => total + statSync(join(site, file)).size, 0),
  };
}

function scanFile(site: string, file: string, written: Written, pages: Anchors[]): Fault[] {
  if (leftOver.test(file)) return [{ code: 'file-left-over', file, found: file }];
  const bytes = readFileSync(join(site, file));
  if (bytes.length === 0) return [{ code: 'file-empty', file, found: file }];
  const text = () => bytes.toString('utf8');
  switch (extname(file)) {
    case '.html': {
      const { faults, anchors } = scanHtml(file, text(), written);
      pages.push(anchors);
      return faults;
    }
    case '.css':
      return scanStyle(file, text());
    case '.json':
      return scanJson(file, text(), written);
    case '.csv':
    case '.xml':
    case '.svg':
    case '.txt':
    case '.md':
      return scanText(file, withoutAmounts(file, text()), written);
    default:
      return [];
  }
}

function scanStyle(file: string, css: string): Fault[] {
  return [...css.matchAll(/@import[^;]*|url\(\s*["']?(?:[a-z][a-z0-9+.-]*:)?\/\/[^)]*\)/gi)].map(([found]) => ({
    code: 'html-outside' as const,
    file,
    found: shorten(found),
  }));
}

/** Only strings: an amount in 分 may have eleven digits and be nobody's number. */
function scanJson(file: string, json: string, written: Written): Fault[] {
  const strings: string[] = [];
  try {
    JSON.parse(json, (key, value: unknown) => {
      strings.push(key);
      if (typeof value === 'string') strings.push(value);
      return value;
    });
  } catch (error) {
    return [{ code: 'json-broken', file, found: (error as Error).message }];
  }
  return scanText(file, strings.join('\n'), written);
}

/** A cell that is nothing but digits is a figure of ours in a CSV; its words were checked when they were read. */
const withoutAmounts = (file: string, text: string): string =>
  file.endsWith('.csv') ? text.replace(/(?<=^|,)"?\d+"?(?=,|\r?$)/gm, '') : text;
