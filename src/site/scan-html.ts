// One built page: whole, titled, under its policy, asking nothing of other hosts, and with text that is text.
import {
  attributeOf,
  findInside,
  isNamed,
  none,
  oncePerTag,
  type PageNodes,
  type Tag,
  tagAt,
  textInside,
} from './page-nodes.ts';
import { type FaultCode, shorten } from './scan-fault.ts';
import { mayHoldSuspects, type Suspect, scanText } from './scan-text.ts';

/** Attributes that make a browser fetch something by itself. */
const fetched = new Set(['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'ping', 'manifest']);
const addresses = new Set([...fetched, 'href', 'xlink:href', 'cite']);
/** <link> that only names an address. */
const naming = /^(?:canonical|alternate|license|author|next|prev|help|me)$/;

/** What other pages may link to in a page, and what it links to itself. */
export interface Anchors {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  /** Each once. */
  readonly links: readonly string[];
}

type Fault = readonly [code: FaultCode, found: string];

/** `page`: the nodes of `html`. */
export function scanHtml(file: string, html: string, page: PageNodes): { faults: Suspect[]; anchors: Anchors } {
  const faults: Fault[] = [];
  if (!/^<!doctype html>/i.test(html) || !html.trimEnd().endsWith('</html>'))
    faults.push(['html-cut', html.trimEnd().slice(-40)]);
  const data: string[] = [];
  const ids = new Set<string>();
  const links = new Set<string>();
  for (let at = 0; at < page.nodes.length; at += 1) {
    const tag = page.nodes[at] as Tag | string;
    if (typeof tag === 'string') continue;
    if (tag.name === 'script') scanScript(tag, textInside(page, at), faults, data);
    const { id } = tag;
    if (id !== undefined && ids.size === ids.add(id).size) faults.push(['html-duplicate-id', id]);
    const own = scanTag(tag);
    if (own === clean) continue;
    faults.push(...own.faults);
    for (const link of own.links) links.add(link);
  }
  const title = findInside(page, none, isNamed('title'));
  if (textInside(page, title).trim() === '') faults.push(['html-title', '<title>']);
  faults.push(...scanPolicy(page));
  const found = faults.map(([code, found]) => ({ code, file, found: shorten(found) }));
  return {
    faults: [...found, ...scanText(file, [...textsOf(page, html), ...data].join('\n'))],
    anchors: { file, ids, links: [...links] },
  };
}

function scanScript(tag: Tag, script: string, faults: Fault[], data: string[]): void {
  if (!/json/.test(attributeOf(tag, 'type') ?? '')) return;
  try {
    data.push(JSON.stringify(JSON.parse(script)));
  } catch (error) {
    faults.push(['html-json-ld', (error as Error).message]);
  }
}

/** Texts and attributes as a reader has them; none when nothing in the page as it is written could be suspected. */
function textsOf(page: PageNodes, html: string): string[] {
  if (!mayHoldSuspects(html) && !hasOtherReferences(html)) return [];
  return page.nodes.flatMap((node, at) => {
    if (typeof node !== 'string') return node.attributes.filter((_, place) => place % 2 === 1);
    return tagAt(page, page.parents[at] ?? none)?.name === 'script' ? [] : [node];
  });
}

/** Characters written otherwise than as themselves, but for those that markup is made of. */
const hasOtherReferences = (html: string): boolean => /&(?!(?:amp|lt|gt|quot|#34|#38|#39);)/.test(html);

function scanPolicy(page: PageNodes): Fault[] {
  const isPolicy = (tag: Tag): boolean =>
    tag.name === 'meta' && attributeOf(tag, 'http-equiv') === 'content-security-policy';
  const meta = tagAt(page, findInside(page, none, isPolicy));
  const policy = (meta && attributeOf(meta, 'content')) ?? '';
  const isStrict =
    /script-src|default-src/.test(policy) && !/unsafe-(?:inline|eval)/.test(policy.replaceAll('wasm-unsafe-eval', ''));
  return isStrict ? [] : [['html-policy', policy === '' ? '<meta http-equiv="content-security-policy">' : policy]];
}

interface TagScan {
  readonly faults: readonly Fault[];
  /** Addresses it leads to. */
  readonly links: readonly string[];
}

const clean: TagScan = { faults: [], links: [] };

/** Of an element by itself: most are written as many others are. */
const scanTag = oncePerTag((tag: Tag): TagScan => {
  const faults: Fault[] = tag.name === 'style' ? [['html-style', '<style>']] : [];
  const links: string[] = [];
  for (let at = 0; at < tag.attributes.length; at += 2) {
    const [name = '', value = ''] = [tag.attributes[at], tag.attributes[at + 1]];
    faults.push(...scanAttribute(tag, name, value));
    if (addresses.has(name) && name !== 'srcset' && name !== 'data') links.push(value);
  }
  return faults.length + links.length === 0 ? clean : { faults, links };
});

function scanAttribute(tag: Tag, name: string, value: string): Fault[] {
  const faults: Fault[] = [];
  if (name.startsWith('on')) faults.push(['html-handler', `${name}="${value}"`]);
  if (name === 'style') faults.push(['html-style', `style="${value}"`]);
  if (!addresses.has(name)) return faults;
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\t\n\r]/g, ''))?.[1]?.toLowerCase();
  const asks = fetched.has(name) || (name.endsWith('href') && tag.name !== 'a' && !names(tag));
  if (asks && scheme !== 'data' && (scheme !== undefined || /^\s*\/\//.test(value)))
    faults.push(['html-outside', value]);
  else if (scheme !== undefined && !/^(?:https?|mailto|tel|data)$/.test(scheme)) faults.push(['html-scheme', value]);
  else if (scheme === 'data' && tag.name === 'a') faults.push(['html-scheme', value]);
  return faults;
}

const names = (tag: Tag): boolean =>
  tag.name === 'link' && (attributeOf(tag, 'rel') ?? '').split(/\s+/).every((word) => naming.test(word.toLowerCase()));
