// Every local address of a page leads to a file of the site, and every #anchor to an id of that page.
import { type Fault, shorten } from './scan-fault.ts';
import type { Anchors } from './scan-html.ts';

const host = 'http://site.invalid';

export function scanLinks(pages: readonly Anchors[], files: ReadonlySet<string>, base: string): Fault[] {
  const idsOf = new Map(pages.map(({ file, ids }) => [file, ids]));
  const leads = (from: string, link: string): boolean => {
    const here = `${host}${base}${from.replace(/(^|\/)index\.html$/, '$1')}`;
    if (!URL.canParse(link, here)) return false;
    const url = new URL(link, here);
    if (url.origin !== host) return true;
    if (!url.pathname.startsWith(base)) return false;
    const path = decodeURI(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return false;
    return url.hash === '' || (idsOf.get(file)?.has(decodeURIComponent(url.hash.slice(1))) ?? true);
  };
  return pages.flatMap(({ file, links }) =>
    [...new Set(links)]
      .filter((link) => !leads(file, link))
      .map((link) => ({ code: 'html-dangling' as const, file, found: shorten(link) })),
  );
}
