// Every address in a built site leads somewhere: files, anchors, languages, the base path; and every page can be reached.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, type BuiltSite, type Page } from './read-pages.ts';

const attributes = ['href', 'src', 'srcset', 'action', 'poster', 'data', 'xlink:href'];

/** All faults, one sentence each; empty for a sound site. `origin` is set when pages carry absolute addresses of their own. */
export function checkLinks(site: BuiltSite, base: string, origin = ''): string[] {
  const pages = [...site.pages.values()];
  return [
    ...pages.flatMap((page) => linksOf(page).flatMap((link) => checkLink(site, base, origin, page.file, link) ?? [])),
    ...pages.flatMap((page) => checkLanguages(site, base, origin, page)),
    ...[...site.files].filter((file) => file.endsWith('.css')).flatMap((file) => checkStyle(site, base, file)),
    ...[...site.files]
      .filter((file) => /^sitemap.*\.xml$/.test(file))
      .flatMap((file) => checkSitemap(site, base, origin, file)),
    ...orphans(site, base, origin),
  ];
}

function linksOf({ root }: Page): string[] {
  return attributes.flatMap((name) =>
    root.querySelectorAll(`[${name.replace(':', '\\:')}]`).flatMap((element) => {
      const value = element.getAttribute(name) ?? '';
      return name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
    }),
  );
}

type Target =
  | { readonly file: string; readonly anchor: string }
  | { readonly outside: true }
  | { readonly fault: string };

/** Where a link leads, as seen from the page that holds it. */
function resolve(base: string, origin: string, from: string, link: string): Target {
  const here = 'http://site.invalid';
  const own = origin !== '' && link.startsWith(`${origin}/`) ? link.slice(origin.length) : link;
  if (!URL.canParse(own, `${here}${base}${addressOf(from)}`)) return { fault: 'is not an address' };
  const url = new URL(own, `${here}${base}${addressOf(from)}`);
  if (url.origin !== here) return { outside: true };
  if (!url.pathname.startsWith(base)) return { fault: `leaves the base path ${base}` };
  const path = decodeURIComponent(url.pathname.slice(base.length));
  return {
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    anchor: decodeURIComponent(url.hash.slice(1)),
  };
}

function checkLink(site: BuiltSite, base: string, origin: string, from: string, link: string): string | undefined {
  const target = resolve(base, origin, from, link);
  if ('outside' in target) return undefined;
  if ('fault' in target) return `${from}: “${link}” ${target.fault}`;
  if (!site.files.has(target.file)) return `${from}: “${link}” leads to nothing`;
  if (target.anchor === '') return undefined;
  const page = site.pages.get(target.file);
  return page === undefined || page.ids.has(target.anchor) ? undefined : `${from}: “${link}” names no id of that page`;
}

/** hreflang is mutual: the other page exists, is in that language, and names this one in return. */
function checkLanguages(site: BuiltSite, base: string, origin: string, page: Page): string[] {
  const alternates = alternatesOf(base, origin, page);
  if (page.file === '404.html') return [];
  const own = page.root.querySelector('html')?.getAttribute('lang') ?? '';
  const faults = own === '' ? [`${page.file}: <html> has no lang`] : [];
  for (const [language, other] of alternates) {
    const there = other === undefined ? undefined : site.pages.get(other);
    if (there === undefined) {
      faults.push(`${page.file}: hreflang ${language} leads to nothing`);
      continue;
    }
    const lang = there.root.querySelector('html')?.getAttribute('lang') ?? '';
    if (language !== 'x-default' && !lang.startsWith(language.split('-')[0] ?? '')) {
      faults.push(`${page.file}: hreflang ${language} leads to a page in “${lang}”`);
    }
    if (!alternatesOf(base, origin, there).some(([, back]) => back === page.file)) {
      faults.push(`${page.file}: ${other} does not name it in return`);
    }
  }
  return faults;
}

function alternatesOf(base: string, origin: string, page: Page): [string, string | undefined][] {
  return page.root.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => {
    const target = resolve(base, origin, page.file, link.getAttribute('href') ?? '');
    return [link.getAttribute('hreflang') ?? '', 'file' in target ? target.file : undefined];
  });
}

function checkStyle(site: BuiltSite, base: string, file: string): string[] {
  const css = readFileSync(join(site.folder, file), 'utf8');
  return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !link.startsWith('data:') && !link.startsWith('#'))
    .flatMap((link) => checkLink(site, base, '', file, link) ?? []);
}

function checkSitemap(site: BuiltSite, base: string, origin: string, file: string): string[] {
  const xml = readFileSync(join(site.folder, file), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, link]) => {
    if (!link?.startsWith(`${origin}${base}`)) return [`${file}: ${link} is not below ${origin}${base}`];
    return checkLink(site, base, origin, file, link) ?? [];
  });
}

/** Pages no reader can come to from the home page of either language. 404.html is reached by accident only. */
function orphans(site: BuiltSite, base: string, origin: string): string[] {
  const reached = new Set(['index.html']);
  for (const file of reached) {
    for (const link of site.pages.get(file)?.root.querySelectorAll('a[href], form[action]') ?? []) {
      const target = resolve(base, origin, file, link.getAttribute('href') ?? link.getAttribute('action') ?? '');
      if ('file' in target) reached.add(target.file);
    }
  }
  const accidental = new Set(['404.html', 'en/404.html', 'en/404/index.html']);
  return [...site.pages.keys()]
    .filter((file) => !reached.has(file) && !accidental.has(file))
    .map((file) => `${file}: no page leads to it`);
}
