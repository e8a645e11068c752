// Every local address of a page leads to a file of the site, and every #anchor to an id of that page.
import { type Fault, shorten } from './scan-fault.ts';
import type { Anchors } from './scan-html.ts';

const host = 'http://site.invalid';

/** An address that needs no resolving: from the root of the site, plain ASCII, no dots, at most one anchor. */
const plain = /^\/(?!\/)[\w/-]*(?:\.[\w-]+)*(?:#[\w-]*)?$/;

/** What the search page asks for ahead: the index is written once the pages have been found sound. */
const writtenLater = /^pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind)$/;

/** Where an address leads. */
interface Target {
  /** Path inside the site; undefined for an address of another host. */
  readonly file?: string;
  readonly anchor: string;
}

export function scanLinks(pages: readonly Anchors[], files: ReadonlySet<string>, base: string): Fault[] {
  const idsOf = new Map(pages.map(({ file, ids }) => [file, ids]));
  const isThere = (target: Target | undefined): boolean => {
    if (target?.file === undefined) return target !== undefined;
    if (!files.has(target.file)) return writtenLater.test(target.file);
    return target.anchor === '' || (idsOf.get(target.file)?.has(target.anchor) ?? true);
  };
  // Most pages share most of their links: masthead, lists, neighbours.
  const known = new Map<string, boolean>();
  const leads = (from: string, link: string): boolean => {
    const seen = known.get(link);
    if (seen !== undefined) return seen;
    if (/^#[\w-]+$/.test(link)) return isThere({ file: from, anchor: link.slice(1) });
    if (!plain.test(link)) return isThere(resolve(from, link, base));
    const leads = isThere(targetOf(link, base));
    known.set(link, leads);
    return leads;
  };
  return pages.flatMap(({ file, links }) =>
    links
      .filter((link) => !leads(file, link))
      .map((link) => ({ code: 'html-dangling' as const, file, found: shorten(link) })),
  );
}

/** Of a plain address; undefined when it leads beside the site. */
function targetOf(link: string, base: string): Target | undefined {
  const [path = '', anchor = ''] = link.split('#');
  return path.startsWith(base) ? { file: fileAt(path.slice(base.length)), anchor } : undefined;
}

const fileAt = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Of any other; undefined when it leads nowhere: no address at all, or one beside the site. */
function resolve(from: string, link: string, base: string): Target | undefined {
  const here = `${host}${base}${from.replace(/(^|\/)index\.html$/, '$1')}`;
  if (!URL.canParse(link, here)) return undefined;
  const url = new URL(link, here);
  if (url.origin !== host) return { anchor: '' };
  if (!url.pathname.startsWith(base)) return undefined;
  const file = fileAt(decodeURI(url.pathname.slice(base.length)));
  return { file, anchor: url.hash === '' ? '' : decodeURIComponent(url.hash.slice(1)) };
}
